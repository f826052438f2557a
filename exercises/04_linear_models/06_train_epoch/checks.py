from collections import OrderedDict

import torch
from torch import Tensor, nn, optim, tensor, zeros_like
from torch.nn.functional import multi_margin_loss

from grader.checks import fill

cross_entropy = nn.CrossEntropyLoss()


def check_worked_example(submission):
    """Gives loss 0.4167, accuracy 0.6667 and the weights 1, 2 of the lesson's example"""
    net = nn.Linear(1, 2, bias=False)
    net.weight.data = tensor([[0.5], [0.0]])
    batches = [(tensor([[1.0], [2.0]]), tensor([0, 0])), (tensor([[1.0]]), tensor([1]))]
    updater = optim.SGD(net.parameters(), lr=1.0)
    result = submission.train_epoch(net, batches, _squared_distance_from_one, updater)
    return {**_numbers(result), **_weights(net)}


def check_sgd(submission, rng):
    """The weights after an epoch are the reference's: SGD"""
    net, batches = _net(rng), _batches(rng, 4, 4, 4)
    updater = optim.SGD(net.parameters(), lr=0.5)
    submission.train_epoch(net, batches, cross_entropy, updater)
    return _weights(net)


def check_gradient_of_each_step(submission, rng):
    """One step for every batch, and each step sees the gradient of its own batch alone"""
    net, batches = _net(rng), _batches(rng, 4, 4, 4)
    updater = optim.SGD(net.parameters(), lr=0.5)
    seen = {}

    def look(*_):
        gradient = net.hidden.weight.grad
        seen[f"step {len(seen) + 1}"] = zeros_like(net.hidden.weight) if gradient is None else gradient.clone()

    updater.register_step_post_hook(look)
    submission.train_epoch(net, batches, cross_entropy, updater)
    return seen


def check_momentum(submission, rng):
    """The weights after an epoch are the reference's: SGD with momentum"""
    net, batches = _net(rng), _batches(rng, 4, 4, 4, 4)
    updater = optim.SGD(net.parameters(), lr=0.2, momentum=0.9)
    submission.train_epoch(net, batches, cross_entropy, updater)
    return _weights(net)


def check_adam(submission, rng):
    """The weights after an epoch are the reference's: Adam"""
    net, batches = _net(rng), _batches(rng, 4, 4, 4, 4)
    updater = optim.Adam(net.parameters(), lr=0.05)
    submission.train_epoch(net, batches, cross_entropy, updater)
    return _weights(net)


def check_second_epoch(submission, rng):
    """The next epoch goes on with the same updater, its learning rate and its memory: Adam"""
    net = _net(rng)
    updater = optim.Adam(net.parameters(), lr=0.05)
    for _ in range(2):
        submission.train_epoch(net, _batches(rng, 4, 4, 4), cross_entropy, updater)
    return _weights(net)


def check_large_gradients(submission, rng):
    """Large gradients, too, move the weights as far as the updater says"""
    net, batches = _net(rng), _batches(rng, 4, 4)
    updater = optim.SGD(net.parameters(), lr=0.01)
    submission.train_epoch(net, batches, _fifty_fold, updater)
    return _weights(net)


def check_seed(submission, rng):
    """Sets no seed: every epoch draws its own dropout and its own order"""
    net, batches = _net(rng), _batches(rng, 4, 4)
    updater, seed = optim.SGD(net.parameters(), lr=0.5), torch.initial_seed()
    submission.train_epoch(net, batches, cross_entropy, updater)
    return {"a seed is set": torch.initial_seed() != seed}


def check_loss_over_samples(submission, rng):
    """The loss is the mean over all samples, also when batches differ in size"""
    net, batches = _net(rng), _batches(rng, *rng.sizes(2, 7, count=3))
    updater = optim.SGD(net.parameters(), lr=0.0)
    result = submission.train_epoch(net, batches, cross_entropy, updater)
    return _numbers(result).get("loss", result)


def check_accuracy_over_samples(submission, rng):
    """The accuracy is the share of all samples, also when batches differ in size"""
    net = _net(rng)
    all_right, one_wrong = (rng.normal(n, 4) for n in rng.sizes(3, 7))
    labels = net(one_wrong).argmax(1)
    labels[0] = net(one_wrong[:1]).argmin()
    batches = [(all_right, net(all_right).argmax(1)), (one_wrong, labels)]
    updater = optim.SGD(net.parameters(), lr=0.0)
    result = submission.train_epoch(net, batches, cross_entropy, updater)
    return _numbers(result).get("accuracy", result)


def check_before_the_step(submission, rng):
    """Loss and accuracy are of the predictions made before the batch's step"""
    net, X = _net(rng), rng.normal(3, 4)
    batches = [(X, net(X).argmin(1))]
    updater = optim.SGD(net.parameters(), lr=5.0)
    return _numbers(submission.train_epoch(net, batches, cross_entropy, updater))


def check_python_floats(submission, rng):
    """Returns two plain Python floats"""
    net, batches = _net(rng), _batches(rng, 5)
    updater = optim.SGD(net.parameters(), lr=0.1)
    return submission.train_epoch(net, batches, cross_entropy, updater)


def check_training_mode(submission, rng):
    """The network learns in training mode, all its parts, even when it arrives in evaluation mode"""
    net, batches = _net(rng, nn.BatchNorm1d(5)), _batches(rng, 4, 4)
    net.eval()
    updater = optim.SGD(net.parameters(), lr=0.5)
    submission.train_epoch(net, batches, cross_entropy, updater)
    return {name: value for name, value in _weights(net).items() if "weight" in name}


def check_single_sample(submission, rng):
    """A batch of one sample works"""
    net, batches = _net(rng), _batches(rng, 1)
    updater = optim.SGD(net.parameters(), lr=0.5)
    result = submission.train_epoch(net, batches, cross_entropy, updater)
    return {**_numbers(result), **_weights(net)}


def check_read_once(submission, rng):
    """Batches that can be read only once are enough"""
    net, batches = _net(rng), _batches(rng, 3, 3)
    updater = optim.SGD(net.parameters(), lr=0.5)
    submission.train_epoch(net, (batch for batch in batches), cross_entropy, updater)
    return _weights(net)


def check_given_loss(submission, rng):
    """It minimises the loss that it is given, not always cross-entropy"""
    net, batches = _net(rng), _batches(rng, 3, 3)
    updater = optim.SGD(net.parameters(), lr=0.5)
    submission.train_epoch(net, batches, multi_margin_loss, updater)
    return _weights(net)


def check_given_weights(submission, rng):
    """Only the weights that the updater holds change"""
    net, batches = _net(rng), _batches(rng, 3, 3)
    updater = optim.SGD(net.output.parameters(), lr=0.5)
    submission.train_epoch(net, batches, cross_entropy, updater)
    return _weights(net)


def _fifty_fold(y_hat, y):
    return 50 * cross_entropy(y_hat, y)


def _squared_distance_from_one(y_hat, y):
    return ((y_hat[range(len(y)), y] - 1) ** 2).mean()


def _net(rng, *parts):
    """Four numbers in, three classes out; `parts` lie one folder deep, behind the hidden layer."""
    layers = {"hidden": nn.Linear(4, 5), "inner": nn.Sequential(*parts, nn.Tanh()), "output": nn.Linear(5, 3)}
    return fill(nn.Sequential(OrderedDict(layers)), rng, scale=2.0)


def _batches(rng, *sizes):
    return [(rng.normal(n, 4), rng.integers(0, 2, n)) for n in sizes]


def _weights(net):
    return {name: parameter.detach().clone() for name, parameter in net.named_parameters()}


def _numbers(result):
    """Loss and accuracy as numbers even where they are tensors: one check alone asks for plain floats."""
    try:
        loss, accuracy = (value.item() if isinstance(value, Tensor) else float(value) for value in result)
    except (TypeError, ValueError):
        return {"result": result}
    return {"loss": loss, "accuracy": accuracy}
