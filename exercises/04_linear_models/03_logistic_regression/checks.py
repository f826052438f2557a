import math

import torch
from torch import nn, tensor
from torch.nn.parameter import UninitializedParameter

from grader.checks import fill, gradients, measured_by


def check_worked_example_probabilities(submission):
    """Both samples of the lesson's example have the probability 0.75"""
    model, x = _example(), tensor([[2.0], [-1.0]])
    return submission.predict_proba(model, x)


def check_worked_example_step(submission):
    """The lesson's step has the loss 0.837 and leads to w = 0.625, b = 0.8486"""
    model, x, y = _example(), tensor([[2.0], [-1.0]]), tensor([1, 0])
    losses = submission.train(model, x, y, lr=1.0, epochs=1)
    return {"losses": _floats(losses), "w": model[0].weight.item(), "b": model[0].bias.item()}


def check_one_score_for_each_sample(submission, rng):
    """The model gives shape (N,), also for a single sample"""
    model = submission.LogisticRegression(3)
    return {"four samples": model(rng.normal(4, 3)) * 0, "one sample": model(rng.normal(1, 3)) * 0}


def check_parameters(submission):
    """The model has a weight for each input and one bias, and torch can find them"""
    model = _ready(submission.LogisticRegression(3), 3)
    return {"numbers in its parameters": sum(parameter.numel() for parameter in model.parameters())}


def check_scores(submission, rng):
    """With all parameters at 0.5 the model gives half the sum of the inputs, plus 0.5"""
    model, x = _ready(submission.LogisticRegression(3), 3), rng.normal(5, 3) * 2
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.fill_(0.5)
    return model(x)


def check_gradients(submission, rng):
    """Gradients flow to all parameters of the model"""
    model, x = _ready(submission.LogisticRegression(2), 2), rng.normal(5, 2)
    found = gradients(model(x), **{f"parameter {i}": p for i, p in enumerate(model.parameters(), start=1)})
    return {"parameters without a gradient": [name for name, gradient in found.items() if gradient is None]}


def check_probabilities(submission, rng):
    """Probabilities are the sigmoid of the scores, applied once"""
    model, x = _model(rng), rng.normal(6, 3) * 2
    return submission.predict_proba(model, x)


def check_decisions(submission, rng):
    """Decides for class 1 where the probability is above 0.5, also close to it"""
    model = _example(w=1.0, b=0.0)
    order = rng.permutation(10)
    x = tensor([-3.0, -0.6, -0.45, -0.2, -0.02, 0.02, 0.2, 0.45, 0.6, 3.0])[order, None]
    return submission.predict(model, x)


def check_single_decision(submission, rng):
    """Decides for a single sample: shape (1,), a whole number"""
    model, x = _example(w=1.0, b=0.0), rng.uniform(1, 1, low=0.1, high=0.3)
    return submission.predict(model, x)


def check_one_step(submission, rng):
    """One epoch is one step along the gradient of the mean binary cross-entropy"""
    model, (x, y) = _model(rng), _samples(rng, 7)
    submission.train(model, x, y, 0.5, 1)
    return _weights(model)


def check_some_steps(submission, rng):
    """Each step goes along its own gradient, not along those of earlier steps as well"""
    model, (x, y) = _model(rng), _samples(rng, 8)
    submission.train(model, x, y, 0.3, rng.size(4, 6))
    return _weights(model)


def check_losses(submission, rng):
    """Gives the loss of each epoch, measured before its step"""
    model, (x, y) = _model(rng), _samples(rng, 6)
    return _floats(submission.train(model, x, y, 0.3, 5))


def check_clear_scores(submission):
    """Scores of ±7 for the wrong class cost 7, for the right one next to nothing"""
    model, x, y = _example(w=1.0, b=0.0), tensor([[7.0], [-7], [6], [-7]]), tensor([0, 1, 1, 0])
    return _floats(submission.train(model, x, y, 1e-3, 1))


def check_python_floats(submission, rng):
    """The losses are plain Python floats"""
    model, (x, y) = _model(rng), _samples(rng, 5)
    return submission.train(model, x, y, 0.1, 3)


def check_single_class(submission, rng):
    """Works when all samples are of one class, and for a single sample"""
    model, x = _model(rng), rng.normal(1, 3)
    zero, one = tensor([0]), tensor([1])
    return {
        "loss of class 1": _floats(submission.train(model, x, one, 0.2, 2)),
        "loss of class 0": _floats(submission.train(model, x, zero, 0.2, 2)),
    }


def check_no_epochs(submission, rng):
    """Without an epoch there is no loss, and the model stays as it is"""
    model, (x, y) = _model(rng), _samples(rng, 3)
    losses = submission.train(model, x, y, 0.1, 0)
    return {"losses": losses, **_weights(model)}


def check_any_model(submission, rng):
    """Trains whatever model gives scores"""
    model = fill(nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1), nn.Flatten(0)), rng, scale=1.5)
    x, y = _samples(rng, 6)
    submission.train(model, x, y, 0.5, 3)
    return _weights(model)


def finite(result):
    """Whether all numbers are finite: how large they are may depend on the formula."""
    return {
        "the loss is finite": all(map(math.isfinite, result["losses"])),
        "w is finite": bool(result["w"].isfinite().all()),
    }


@measured_by(finite)
def check_large_scores(submission):
    """Scores of ±1000, right and wrong ones, leave the loss and the weights finite"""
    model, x, y = _example(w=1.0, b=0.0), tensor([[1000.0], [-1000], [1000], [-1000]]), tensor([1, 0, 0, 1])
    losses = submission.train(model, x, y, 1e-6, 2)
    return {"losses": _floats(losses), "w": model[0].weight.detach()}


def above_97(result):
    """How many of 400 are right. On average 0.9 are not (measured over 400 draws, at most 4 in any one); if they come
    as rarely as that, 12 or more come in fewer than one draw in 10⁹.
    """
    right = float((result["decisions"] == result["labels"]).double().mean())
    return {"share of right decisions": "above 0.97" if right > 0.97 else f"{right:.2f}"}


@measured_by(above_97)
def check_two_clouds(submission, rng):
    """Tells two clouds of points apart, more than 97 of 100 right"""
    y = rng.integers(0, 1, 400)
    x = rng.normal(400, 2) + tensor([2.6, 1.95]) * (2.0 * y[:, None] - 1) + tensor([0.5, 1.0])
    model = _ready(submission.LogisticRegression(2), 2)
    submission.train(model, x, y, 0.5, 60)
    return {"decisions": submission.predict(model, x), "labels": y}


def check_data_unchanged(submission, rng):
    """Leaves x and y as they were"""
    model, (x, y) = _model(rng), _samples(rng, 4)
    submission.train(model, x, y, 0.1, 2)
    submission.predict(model, x)
    return {"x": x, "y": y}


def _ready(model, num_inputs):
    """The model with all its parameters in place: a lazy layer learns its sizes from a first batch."""
    if any(isinstance(parameter, UninitializedParameter) for parameter in model.parameters()):
        with torch.no_grad():
            model(torch.zeros(1, num_inputs))
    return model


def _example(w=0.0, b=1.0986):
    model = nn.Sequential(nn.Linear(1, 1), nn.Flatten(0))
    model[0].weight.data, model[0].bias.data = tensor([[w]]), tensor([b])
    return model


def _model(rng):
    """Scores of shape (N,) for three numbers; the bias is away from 0."""
    model = fill(nn.Sequential(nn.Linear(3, 1), nn.Flatten(0)), rng, scale=1.5)
    model[0].bias.data += 1.0
    return model


def _samples(rng, n):
    """Points with labels of both classes, as even in number as can be."""
    return rng.normal(n, 3), rng.permutation(n) % 2


def _weights(model):
    return {name: parameter.detach() for name, parameter in model.named_parameters()}


def _floats(losses):
    """The losses as numbers, also where they are tensors: one check asks for plain floats."""
    return [float(loss) for loss in losses]
