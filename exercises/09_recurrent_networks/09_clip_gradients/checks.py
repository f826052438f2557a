import torch
from torch import nn, tensor

from grader.checks import fill


def check_worked_example(submission):
    """Gives the norm 5 and halves the gradients of the lesson's example to 1.5 and 0 −2"""
    params = with_gradients(tensor([3.0]), tensor([0.0, -4]))
    theta = 2.5
    norm = submission.clip_gradients(params, theta)
    return {"norm": number(norm), "gradients": gradients_of(params)}


def check_long(submission, rng):
    """Shortens gradients that are too long: all with one factor, to the norm theta"""
    params = with_gradients(*(rng.normal(*shape) * 3 for shape in ((4, 3), (3,), (2, 2, 2))))
    theta = 1.7
    submission.clip_gradients(params, theta)
    return gradients_of(params)


def check_short(submission, rng):
    """Leaves gradients alone whose norm is below theta"""
    params = with_gradients(rng.normal(3, 2), rng.normal(4))
    theta = 100.0
    norm = submission.clip_gradients(params, theta)
    return {"norm": number(norm), "gradients": gradients_of(params)}


def check_short_together(submission, rng):
    """Shortens gradients that are short one by one, but too long together"""
    params = with_gradients(*(direction(rng, n) * 0.8 for n in (3, 5, 4, 2)))
    theta = 1.0
    norm = submission.clip_gradients(params, theta)
    return {"norm": number(norm), "gradients": gradients_of(params)}


def check_one_long_one_short(submission, rng):
    """A short gradient is shortened along with a long one"""
    params = with_gradients(direction(rng, 6) * 40, direction(rng, 3) * 0.5)
    theta = 2.0
    submission.clip_gradients(params, theta)
    return gradients_of(params)


def check_norm_before(submission, rng):
    """Returns the norm that the gradients had before they were clipped"""
    params = with_gradients(rng.normal(5, 4) * 2, rng.normal(3) * 5)
    theta = 0.5
    return number(submission.clip_gradients(params, theta))


def check_single_parameter(submission, rng):
    """Works for a single parameter"""
    params = with_gradients(direction(rng, 7) * rng.uniform(1, low=3.0, high=9.0))
    theta = 3
    norm = submission.clip_gradients(params, theta)
    return {"norm": number(norm), "gradients": gradients_of(params)}


def check_zero(submission):
    """Gradients of 0 stay 0, and their norm is 0"""
    params = with_gradients(torch.zeros(2, 3), torch.zeros(4))
    theta = 1.0
    norm = submission.clip_gradients(params, theta)
    return {"norm": number(norm), "gradients": gradients_of(params)}


def check_python_float(submission, rng):
    """Returns a plain Python float"""
    params = with_gradients(rng.normal(3, 3), rng.normal(2))
    theta = 1.0
    return submission.clip_gradients(params, theta)


def check_in_place(submission, rng):
    """Changes the very tensors that the gradients are, whoever else holds them"""
    params = with_gradients(rng.normal(3, 4) * 4, rng.normal(5) * 4)
    held = {f"gradient {i}, held before": param.grad for i, param in enumerate(params)}
    theta = 1.0
    submission.clip_gradients(params, theta)
    return held


def check_without_gradient(submission, rng):
    """Passes parameters by that have no gradient"""
    params = with_gradients(rng.normal(4) * 3, None, rng.normal(2, 3) * 3)
    theta = 1.5
    norm = submission.clip_gradients(params, theta)
    return {"norm": number(norm), "gradients": gradients_of(params)}


def check_walked_once(submission, rng):
    """Parameters that can be walked through only once are enough"""
    all_params = with_gradients(rng.normal(3, 2) * 3, rng.normal(4) * 3)
    params, theta = (param for param in all_params), 0.9
    norm = submission.clip_gradients(params, theta)
    return {"norm": number(norm), "gradients": gradients_of(all_params)}


def check_network(submission, rng):
    """Clips what a backward pass has left in a recurrent layer"""
    net = fill(nn.RNN(3, 4), rng, scale=2.0)
    outputs, _ = net(rng.normal(6, 2, 3))
    (10 * outputs.sum()).backward()
    params, theta = list(net.parameters()), 1.0
    norm = submission.clip_gradients(params, theta)
    return {"norm": number(norm), "gradients": gradients_of(params)}


def check_weights_unchanged(submission, rng):
    """Leaves the parameters themselves as they were"""
    params = with_gradients(rng.normal(3, 2) * 4, rng.normal(4) * 4)
    theta = 1.0
    submission.clip_gradients(params, theta)
    return {f"parameter {i}": param.detach() for i, param in enumerate(params)}


def with_gradients(*gradients):
    """Parameters with these gradients; their values count up from 1, so that they differ from the gradients."""
    params = []
    for gradient in gradients:
        shape = torch.Size((2, 3)) if gradient is None else gradient.shape
        params.append(nn.Parameter(torch.arange(1.0, shape.numel() + 1).reshape(shape)))
        params[-1].grad = None if gradient is None else gradient.clone()
    return params


def direction(rng, n):
    """A random vector of norm 1."""
    values = rng.normal(n)
    return values / values.norm()


def gradients_of(params):
    return {f"gradient {i}": param.grad for i, param in enumerate(params)}


def number(norm):
    """The norm as a number even where it is a tensor: one check alone asks for a plain float."""
    return norm.item() if isinstance(norm, torch.Tensor) and norm.numel() == 1 else norm
