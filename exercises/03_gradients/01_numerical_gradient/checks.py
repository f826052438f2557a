import torch
from torch import tensor

from grader.checks import tolerance


def check_worked_example(submission):
    """Gives 12 9 for the lesson's example"""
    x = tensor([3.0, 2.0])
    return submission.numerical_gradient(lambda x: x[0] ** 2 * x[1], x, eps=0.5)


def check_both_sides(submission):
    """Steps to both sides: x³ at 2 with eps = 0.5 gives 12.25"""
    x = tensor([2.0])
    return submission.numerical_gradient(lambda x: (x**3).sum(), x, eps=0.5)


def check_falling(submission, rng):
    """A falling function has a negative slope"""
    x, slopes = rng.normal(3), -1 - rng.uniform(3)
    return submission.numerical_gradient(lambda x: (slopes * x).sum(), x, eps=0.25)


def check_vector(submission, rng):
    """Each number has its own slope, also where numbers depend on each other"""
    x, f = rng.normal(5), bent(rng, 5)
    return submission.numerical_gradient(f, x, eps=0.5)


def check_table(submission, rng):
    """A table gives a table of slopes"""
    x, f = rng.normal(2, 3), bent(rng, 2, 3)
    return submission.numerical_gradient(f, x, eps=0.25)


def check_four_dimensions(submission, rng):
    """Any number of dimensions: a batch of images"""
    x, f = rng.normal(2, 1, 3, 2), bent(rng, 2, 1, 3, 2)
    return submission.numerical_gradient(f, x, eps=0.5)


def check_single_number(submission, rng):
    """A single number, a tensor of shape (), gives one slope of shape ()"""
    x = rng.normal(1)[0]
    return submission.numerical_gradient(lambda x: x**3, x, eps=0.5)


def check_step_is_eps(submission, rng):
    """The step is the eps that is given"""
    x, f, eps = rng.normal(3), bent(rng, 3), float(rng.uniform(1, low=0.1, high=1.0))
    return submission.numerical_gradient(f, x, eps=eps)


def check_default_eps(submission):
    """Without eps the step is 0.0001: at 0, that of 10⁸ · x³ is measured as 1"""
    x = torch.zeros(2)
    return submission.numerical_gradient(lambda x: 1e8 * (x**3).sum(), x)


@tolerance(
    relative=1e-2,
    absolute=1e-2,
    because="float32 rounds x and f by up to 1.2e-7 each, and divided by 2 · 0.0001 that is near 0.001",
)
def check_sine(submission, rng):
    """The slope of the sine is the cosine, to about three digits with the default eps"""
    x = rng.uniform(3, low=-1.2, high=1.2)
    return submission.numerical_gradient(lambda x: torch.sin(x).sum(), x)


def check_only_values(submission, rng):
    """Asks nothing of f but its values: a function that autograd cannot see through"""
    x, f = rng.normal(3), bent(rng, 3)
    return submission.numerical_gradient(lambda x: f(x.detach()), x, eps=0.5)


def check_input_restored(submission, rng):
    """Leaves x as it was"""
    x, f = rng.normal(2, 3), bent(rng, 2, 3)
    submission.numerical_gradient(f, x, eps=0.5)
    return {"x after the call": x}


def bent(rng, *shape):
    """A function of a tensor with cubes, so that one-sided differences show, and with products of its numbers."""
    weights = rng.normal(*shape)
    return lambda x: (weights * x**3).sum() + x.sum() ** 2
