import math

import torch
from torch import tensor

from grader.checks import tolerance

through_exp = tolerance(
    relative=5e-4, absolute=1e-5, because="exp turns the loss's absolute error into a relative one"
)


def check_worked_example(submission):
    """Gives 2.2013 for the lesson's example"""
    logits, targets = tensor([[0.0, 0], [math.log(3), 0], [math.log(3), 0]]), tensor([0, 0, 1])
    return number(submission.perplexity(logits, targets))


def check_uniform(submission, rng):
    """Equal scores for all tokens give V"""
    V = rng.size(5, 30)
    logits, targets = torch.full((7, V), 2.5), rng.integers(0, V - 1, 7)
    return number(submission.perplexity(logits, targets))


def check_certain(submission, rng):
    """A model that is certain and right has perplexity 1"""
    targets = rng.integers(0, 5, 4)
    logits = torch.eye(6)[targets] * 200
    return number(submission.perplexity(logits, targets))


@through_exp
def check_single_guess(submission, rng):
    """A single guess gives 1 / p"""
    logits, targets = rng.normal(1, 8), rng.integers(0, 7, 1)
    return number(submission.perplexity(logits, targets))


@through_exp
def check_many_guesses(submission, rng):
    """Averages the logarithms over all guesses of a text, then takes the exponential"""
    M, V = rng.sizes(10, 40)
    logits, targets = rng.normal(M, V) * 2, rng.integers(0, V - 1, M)
    return number(submission.perplexity(logits, targets))


@through_exp
def check_as_many_guesses_as_tokens(submission, rng):
    """Tells guesses from tokens where there are as many of both"""
    logits, targets = rng.normal(6, 6) * 2, rng.permutation(6)
    return number(submission.perplexity(logits, targets))


@through_exp
def check_worse_than_chance(submission, rng):
    """A model that is sure of the wrong tokens is worse than chance"""
    logits, targets = rng.normal(9, 5) * 4, rng.integers(0, 4, 9)
    logits[torch.arange(9), targets] -= 6
    return number(submission.perplexity(logits, targets))


@through_exp
def check_shifted(submission, rng):
    """Scores around 1000, or around −1000, change nothing"""
    logits, targets = rng.integers(-20, 20, 6, 5) / 8, rng.integers(0, 4, 6)
    return {
        "around 1000": number(submission.perplexity(logits + 1000, targets)),
        "around −1000": number(submission.perplexity(logits - 1000, targets)),
    }


@through_exp
def check_almost_impossible(submission):
    """A token that is almost impossible counts with its logarithm, not with infinity"""
    logits, targets = tensor([[200.0, 0], [0, 200], [200, 0], [200, 0]]), tensor([1, 1, 0, 0])
    return number(submission.perplexity(logits, targets))


def check_python_float(submission, rng):
    """Returns a plain Python float"""
    logits, targets = torch.zeros(3, 4), rng.integers(0, 3, 3)
    return submission.perplexity(logits, targets)


def check_inputs_unchanged(submission, rng):
    """Leaves logits and targets as they were"""
    logits, targets = rng.normal(4, 3), rng.integers(0, 2, 4)
    submission.perplexity(logits, targets)
    return {"logits": logits, "targets": targets}


def check_while_training(submission, rng):
    """Works on logits that carry a graph"""
    logits, targets = rng.normal(4, 3).requires_grad_(), rng.integers(0, 2, 4)
    return number(submission.perplexity(logits * 1, targets))


def number(value):
    """The number even of a tensor: one check alone asks for a plain float."""
    return value.item() if isinstance(value, torch.Tensor) and value.numel() == 1 else value
