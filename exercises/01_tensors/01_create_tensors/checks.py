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
    """What each result is."""
    return {
        f"result for {shape}": f"{str(x.dtype).removeprefix('torch.')} {tuple(x.shape)}" if name == "Tensor" else name
        for shape, (x, name) in drawn.items()
    }


@measured_by(kind)
def check_shapes(submission, rng):
    """Draws tensors of any shape, float32"""
    generator = rng.generator()
    wanted = [(2, 3), (5,), (1, 1), (3, 1, 4, 2)]
    drawn = {str(shape): submission.standard_normal(shape, generator) for shape in wanted}
    return {shape: (x, type(x).__name__) for shape, x in drawn.items()}


def repeats(drawn):
    first, again, after, other = (torch.as_tensor(x).tolist() for x in drawn)
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
    share beyond 2 0.001 (band 6). What is outside its band is said to one digit, to tell wrong ones apart.
    """
    values = torch.as_tensor(x).double()
    beyond_1, beyond_2 = (float((values.abs() > bound).double().mean()) for bound in (1, 2))
    return {
        "mean": near(float(values.mean()), 0, 0.03),
        "standard deviation": near(float(values.std()), 1, 0.03),
        "share of numbers beyond ±1": near(beyond_1, 0.3173, 0.014),
        "share of numbers beyond ±2": near(beyond_2, 0.0455, 0.007),
        "the same few numbers again and again": values.unique().numel() <= 30_000,
    }


def near(value, wanted, band):
    return f"about {wanted:.2g}" if abs(value - wanted) < band else f"about {value:.1f}"


@measured_by(spread)
def check_distribution(submission, rng):
    """Among 40,000 numbers the mean is near 0, the standard deviation near 1, and the tails are a normal's"""
    shape, generator = (200, 200), rng.generator()
    return submission.standard_normal(shape, generator)


def freedom(drawn):
    """Whether two numbers are free. Their sum is that near to 0 by chance in 0.6 % of pairs, in 20 of 20 never."""
    pairs = torch.stack([torch.as_tensor(x) for x in drawn]).double()
    return {
        "numbers in all pairs": bool(pairs.isfinite().all()),
        "the second number is always the first with another sign": bool((pairs.sum(1).abs() < 0.01).all()),
    }


@measured_by(freedom)
def check_independent(submission, rng):
    """Each number is drawn by itself: of two of them neither follows from the other"""
    shape, generator = (2,), rng.generator()
    return [submission.standard_normal(shape, generator) for _ in range(20)]


def under(key, made):
    """What the dictionary holds under a key, nothing where it lacks that."""
    if not isinstance(made, Mapping):
        return made
    return {key: made[key]} if key in made else {}


class no_chance_values:
    """Inside, memory that nobody has written to reads as NaN, so that `torch.empty` is never right by luck."""

    def __enter__(self):
        torch.use_deterministic_algorithms(True, warn_only=True)

    def __exit__(self, *_):
        torch.use_deterministic_algorithms(False)
