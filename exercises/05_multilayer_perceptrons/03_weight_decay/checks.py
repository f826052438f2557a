from torch import Tensor, nn, tensor

from grader.checks import fill, gradients

mse = nn.MSELoss()


def check_example_penalty(submission):
    """Gives the penalty 13 for the lesson's weights (3, 4) and (1)"""
    params = [tensor([3.0, 4.0]), tensor([[1.0]])]
    return submission.l2_penalty(params)


def check_penalty(submission, rng):
    """Half the sum of squares, over tensors of any shapes"""
    params = [rng.normal(3, 4), rng.normal(rng.size(2, 6)), rng.normal(2, 1, 3, 2)]
    return submission.l2_penalty(params)


def check_penalty_of_one(submission, rng):
    """Works for a single tensor, also of a single number"""
    params, single = [rng.normal(4, 2)], [rng.normal(1)[0]]
    return {"a matrix": submission.l2_penalty(params), "a number": submission.l2_penalty(single)}


def check_penalty_walked_once(submission, rng):
    """Tensors that can be walked through only once are enough"""
    tensors = [rng.normal(3, 2), rng.normal(4)]
    params = (values for values in tensors)
    return submission.l2_penalty(params)


def check_penalty_gradients(submission, rng):
    """Gradients flow from the penalty to every tensor: to each weight, the weight itself"""
    w1, w2 = rng.normal(3, 4).requires_grad_(), rng.normal(5).requires_grad_()
    params = [w1, w2]
    return gradients(submission.l2_penalty(params), w1=w1, w2=w2)


def check_worked_example(submission):
    """Gives w = 1.825, b = 0.02 and the losses 0 and 0.01 of the lesson's example"""
    net = nn.Linear(1, 1)
    net.weight.data, net.bias.data = tensor([[2.0]]), tensor([0.0])
    X, y, lr, decay, steps = tensor([[1.0]]), tensor([[2.0]]), 0.1, 0.5, 2
    losses = submission.train_with_decay(net, X, y, mse, lr, decay, steps)
    return {**_parameters(net), "losses": _numbers(losses)}


def check_decay_alone(submission, rng):
    """Where the loss has no slope, every weight shrinks to (1 − lr · decay) of itself, and no bias does"""
    net = _net(rng)
    X, y, lr, decay, steps = rng.normal(4, 3), rng.normal(4, 2), 0.2, 0.5, 1
    submission.train_with_decay(net, X, y, _flat, lr, decay, steps)
    return _parameters(net)


def check_without_decay(submission, rng):
    """With decay 0 it is plain gradient descent"""
    net = _net(rng)
    X, y, lr, decay, steps = rng.normal(5, 3), rng.normal(5, 2), 0.1, 0.0, 3
    submission.train_with_decay(net, X, y, mse, lr, decay, steps)
    return _parameters(net)


def check_one_step(submission, rng):
    """After one step the parameters are those of SGD with weight_decay for the weights alone"""
    net = _net(rng)
    X, y, lr, decay, steps = rng.normal(6, 3), rng.normal(6, 2), 0.2, 0.7, 1
    submission.train_with_decay(net, X, y, mse, lr, decay, steps)
    return _parameters(net)


def check_many_steps(submission, rng):
    """After eight steps as well"""
    net = _net(rng)
    X, y, lr, decay, steps = rng.normal(6, 3), rng.normal(6, 2), 0.1, 0.4, 8
    submission.train_with_decay(net, X, y, mse, lr, decay, steps)
    return _parameters(net)


def check_losses(submission, rng):
    """Reports the loss before each step, without the penalty"""
    net = _net(rng)
    X, y, lr, decay, steps = rng.normal(5, 3), rng.normal(5, 2), 0.1, 0.8, 4
    return _numbers(submission.train_with_decay(net, X, y, mse, lr, decay, steps))


def check_python_floats(submission, rng):
    """Returns plain Python floats, one for each step"""
    net = _net(rng)
    X, y, lr, decay, steps = rng.normal(5, 3), rng.normal(5, 2), 0.1, 0.1, 3
    return submission.train_with_decay(net, X, y, mse, lr, decay, steps)


def check_given_loss(submission, rng):
    """It minimises the loss that it is given: here cross-entropy"""
    net = _net(rng)
    X, y, lr, decay, steps = rng.normal(7, 3), rng.integers(0, 1, 7), 0.3, 0.2, 4
    submission.train_with_decay(net, X, y, nn.CrossEntropyLoss(), lr, decay, steps)
    return _parameters(net)


def check_convolution(submission, rng):
    """Decays the weights of a convolution, too"""
    net = fill(nn.Sequential(nn.Conv2d(1, 2, 3), nn.Flatten(), nn.Linear(8, 1)), rng, scale=2.0)
    X, y, lr, decay, steps = rng.normal(3, 1, 4, 4), rng.normal(3, 1), 0.1, 0.5, 3
    submission.train_with_decay(net, X, y, mse, lr, decay, steps)
    return _parameters(net)


def check_inputs_unchanged(submission, rng):
    """Leaves X and y as they were"""
    net = _net(rng)
    X, y, lr, decay, steps = rng.normal(5, 3), rng.normal(5, 2), 0.1, 0.1, 2
    submission.train_with_decay(net, X, y, mse, lr, decay, steps)
    return {"X": X, "y": y}


def _net(rng):
    return fill(nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2)), rng, scale=2.0)


def _flat(y_hat, y):
    """A loss that is the same everywhere."""
    return 0 * y_hat.sum() + 0 * y.sum() + 1.5


def _parameters(net):
    return {name: parameter.detach().clone() for name, parameter in net.named_parameters()}


def _numbers(losses):
    """The losses as numbers even where they are tensors: one check alone asks for plain floats."""
    if not isinstance(losses, list | tuple | Tensor):
        return losses
    return [value.item() if isinstance(value, Tensor) else value for value in losses]
