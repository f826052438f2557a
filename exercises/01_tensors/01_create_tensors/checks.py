from collections.abc import Mapping

import torch

from grader.checks import measured_by


def check_worked_example(submission):
    """Under "list" gives the lesson's 1 2 3 / 4 5 6 in float32"""
    with no_chance_values():
        return under("list", submission.make_tensors())


def check_keys(submission):
    """Has the six keys of the lesson and no other"""
    made = submission.make_tensors()
    return sorted(map(str, made)) if isinstance(made, Mapping) else made


def check_zeros(submission):
    """Under "zeros" gives three rows and two columns of 0; memory that nobody filled is NaN here"""
    with no_chance_values():
        return under("zeros", submission.make_tensors())


def check_full(submission):
    """Under "full" gives two rows and two columns of 7 in float32"""
    with no_chance_values():
        return under("full", submission.make_tensors())


def check_arange(submission):
    """Under "arange" gives 5, 8, 11, 14 in int64"""
    with no_chance_values():
        return under("arange", submission.make_tensors())


def check_linspace(submission):
    """Under "linspace" gives 0, 0.25, 0.5, 0.75, 1"""
    with no_chance_values():
        return under("linspace", submission.make_tensors())


def check_eye(submission):
    """Under "eye" gives 1 on the diagonal and 0 elsewhere"""
    with no_chance_values():
        return under("eye", submission.make_tensors())


def kind(drawn):
    return [f"shape {tuple(x.shape)}, {x.dtype}" if name == "Tensor" else name for x, name in drawn]


@measured_by(kind)
def check_shapes(submission, rng):
    """Draws tensors of any shape, float32"""
    generator = rng.generator()
    wanted = [(2, 3), (5,), (1, 1), (3, 1, 4, 2)]
    drawn = [submission.standard_normal(shape, generator) for shape in wanted]
    return [(x, type(x).__name__) for x in drawn]


def repeats(drawn):
    first, again, after, other = (x.tolist() for x in drawn)
    return {
        "same numbers from the same state": first == again,
        "same numbers in the next call": first == after,
        "same numbers from another seed": first == other,
    }


@measured_by(repeats)
def check_generator(submission, rng):
    """All chance is the generator's: the same state gives the same numbers, the next call others"""
    shape, seed = (4, 5), rng.size(0, 10**6)
    generator, twin, other = (torch.Generator().manual_seed(s) for s in (seed, seed, seed + 1))
    first = submission.standard_normal(shape, generator)
    again, after, third = (submission.standard_normal(shape, g) for g in (twin, generator, other))
    return [first, again, after, third]


def spread(x):
    """Statistics of 40,000 numbers in bands that the right ones leave less often than once in 10⁶ draws.

    Standard errors: mean 0.005 (band 6), standard deviation 0.0035 (band 8), share beyond 1 0.0023 (band 6),
    share beyond 2 0.001 (band 6).
    """
    values = x.double()
    return {
        "mean within 0.03 of 0": abs(float(values.mean())) < 0.03,
        "standard deviation within 0.03 of 1": abs(float(values.std()) - 1) < 0.03,
        "31.7 % of the numbers are beyond ±1": abs(float((values.abs() > 1).double().mean()) - 0.3173) < 0.014,
        "4.6 % of the numbers are beyond ±2": abs(float((values.abs() > 2).double().mean()) - 0.0455) < 0.007,
        "most numbers occur once": values.unique().numel() > 30_000,
    }


@measured_by(spread)
def check_distribution(submission, rng):
    """Among 40,000 numbers the mean is near 0, the standard deviation near 1, and the tails are a normal's"""
    shape, generator = (200, 200), rng.generator()
    return submission.standard_normal(shape, generator)


def under(key, made):
    """What the dictionary holds under a key, or words that say what it lacks."""
    if not isinstance(made, Mapping):
        return made
    return {key: made.get(key, "no such key")}


class no_chance_values:
    """Inside, memory that nobody has written to reads as NaN, so that `torch.empty` is never right by luck."""

    def __enter__(self):
        torch.use_deterministic_algorithms(True, warn_only=True)

    def __exit__(self, *_):
        torch.use_deterministic_algorithms(False)
