from itertools import combinations

import torch
from torch import Tensor, linspace, tensor

from grader.checks import measured_by, tolerance

roomy = tolerance(relative=1e-3, absolute=1e-4, because="normal equations lose half the digits of float32")


def check_example_features(submission):
    """Gives 1 2 4 8 and 1 −1 1 −1 for the lesson's two numbers"""
    x, degree = tensor([2.0, -1.0]), 3
    return submission.poly_features(x, degree)


def check_features(submission, rng):
    """Column i holds the power i, of positive and negative numbers and of 0"""
    x, degree = torch.cat([rng.normal(rng.size(4, 7)), tensor([0.0])]), rng.size(4, 6)
    return submission.poly_features(x, degree)


def check_one_column(submission, rng):
    """Degree 0 gives a column of ones"""
    x, degree = rng.normal(5), 0
    return submission.poly_features(x, degree)


def check_one_number(submission, rng):
    """Works for a single number, in double precision"""
    x, degree = rng.uniform(1, low=1.5, high=2.5).double(), 2
    return submission.poly_features(x, degree)


@roomy
def check_worked_example(submission):
    """Gives the errors 2.1667 and 6.5, 0 and 3 of the lesson's example"""
    x, y = tensor([0.0, 1.0, 2.0]), tensor([0.0, 1.0, 4.0])
    return _pairs(submission.cross_validate(x, y, [0, 1], 3))


def check_example_choice(submission):
    """Chooses degree 1 in the lesson's example"""
    errors = {0: (2.1667, 6.5), 1: (0.0, 3.0)}
    return submission.best_degree(errors)


@roomy
def check_leave_one_out(submission, rng):
    """Measures three degrees with as many folds as rows"""
    x, y = _data(rng, 9)
    degrees, k = [1, 3, 2], 9
    return _pairs(submission.cross_validate(x, y, degrees, k))


def belongs_to_two_folds(result):
    """Whether the errors of a line are those of some cut of the rows into two folds."""
    x, y, (got,) = result["x"].double(), result["y"].double(), result["errors"].values()
    rows = range(len(x))
    cuts = [[list(held), [row for row in rows if row not in held]] for held in combinations(rows, len(x) // 2)]
    for said, folds in [("two folds", cut) for cut in cuts] + [("as many folds as rows", [[row] for row in rows])]:
        for how, found in zip(("", ", averaged over all rows"), _line(x, y, folds), strict=True):
            if all(abs(a - b) < 1e-3 * (1 + b) for a, b in zip(got, found, strict=True)):
                return {"errors": f"those of {said}{how}"}
    return {"errors": "not those of any two folds"}


@measured_by(belongs_to_two_folds)
def check_two_folds(submission, rng):
    """Six rows in two folds: trains on one half, validates on the other"""
    x, y = _data(rng, 6)
    degrees, k = [1], 2
    return {"x": x, "y": y, "errors": _pairs(submission.cross_validate(x, y, degrees, k))}


@measured_by(belongs_to_two_folds)
def check_uneven_folds(submission, rng):
    """Folds of two and of three rows count alike: the error is the mean of the folds' errors"""
    x, y = _data(rng, 5)
    degrees, k = [1], 2
    return {"x": x, "y": y, "errors": _pairs(submission.cross_validate(x, y, degrees, k))}


@roomy
def check_years(submission, rng):
    """Takes years for x, thanks to the scale"""
    x, y = linspace(1993, 2023, 11), rng.normal(11)
    degrees, k = [1, 3], 11
    return _pairs(submission.cross_validate(x, y, degrees, k))


@roomy
def check_far_row(submission, rng):
    """A row that is held out does not touch the training, not even through the scale"""
    x, _ = _data(rng, 6)
    y = 3 * x + 0.5 * rng.normal(6)
    x[2] = 1e18  # held out, it leaves five rows near a line; in the scale, it makes them all equal
    degrees, k = [1], 6
    errors = _pairs(submission.cross_validate(x, y, degrees, k))
    return {"training error": next(iter(errors.values()))[0]}


def kinds(errors):
    """What the dictionary holds."""
    names = {type(value).__name__ for pair in errors.values() for value in _items(pair)}
    sizes = {len(_items(pair)) for pair in errors.values()}
    return {
        "degrees": ", ".join(sorted(errors)),
        "numbers for each degree": " or ".join(map(str, sorted(sizes))),
        "type of the numbers": " or ".join(sorted(names)),
    }


@measured_by(kinds)
def check_python_floats(submission, rng):
    """Returns a dictionary of pairs of Python floats, one for each degree"""
    x, y = _data(rng, 8)
    degrees, k = [2, 0, 1], 4
    return submission.cross_validate(x, y, degrees, k)


def fits(result):
    """What the errors say; over 1,500 draws no ratio came nearer to its bound than 1.6 times."""
    train, val = ({degree: pair[i] for degree, pair in result["errors"].items()} for i in (0, 1))
    return {
        "a line underfits: its training error is large": train["1"] > 2 * train["3"],
        "degree 11 fits the training rows better than degree 3": train["11"] < train["3"],
        "degree 11 overfits: its validation error is large": val["11"] > 2 * val["3"],
        "best degree": result["best"],
    }


@measured_by(fits)
def check_finds_degree_3(submission, rng):
    """Sees that a line underfits and degree 11 overfits, and finds the true degree 3"""
    x = (linspace(-2, 2, 16) + rng.uniform(16, low=-0.075, high=0.075))[rng.permutation(16)].double()
    y = x**3 - 2 * x + 0.3 * rng.normal(16)
    degrees, k = [1, 2, 3, 11], 8
    errors = submission.cross_validate(x, y, degrees, k)
    return {"errors": _pairs(errors), "best": submission.best_degree(errors)}


def check_choice(submission, rng):
    """Chooses by the validation error, whatever the training error and the order"""
    degrees = rng.sizes(1, 20, count=5)
    train, val = sorted(rng.uniform(5).tolist(), reverse=True), (rng.permutation(5) + 1.0).tolist()
    val[-1] += 5
    errors = {degree: (t, v) for degree, t, v in zip(degrees, train, val, strict=True)}
    return submission.best_degree(errors)


def check_equal_errors(submission, rng):
    """Of several degrees with the smallest validation error it chooses the smallest; nearly as good is no reason"""
    low, high = sorted(rng.sizes(2, 9))
    equal = {high: (0.2, 0.5), low: (0.3, 0.5), high + 1: (0.15, 0.5)}
    errors = {high + 3: (0.1, 0.7), **equal, 1: (0.3, 0.52), 20: (0.89, 0.9)}
    return submission.best_degree(errors)


def check_inputs_unchanged(submission, rng):
    """Leaves x and y as they were"""
    x, y = _data(rng, 8)
    degrees, k = [0, 2], 4
    submission.poly_features(x, 3)
    submission.cross_validate(x, y, degrees, k)
    return {"x": x, "y": y}


def _data(rng, N):
    """Rows in random order, well apart so that no fold is hard to fit."""
    x = (linspace(-2, 2, N) + rng.uniform(N, low=-0.1, high=0.1))[rng.permutation(N)]
    return x, x**2 - x + rng.normal(N)


def _line(x, y, folds):
    """Both errors of a line: the means over the folds, and the means over all rows."""
    means, sums, counts = [0.0, 0.0], [0.0, 0.0], [0, 0]
    for val in folds:
        train = [row for row in range(len(x)) if row not in val]
        slope = (x[train] - x[train].mean()) @ y[train] / (x[train] - x[train].mean()).square().sum()
        squares = (y - y[train].mean() - slope * (x - x[train].mean())).square()
        for place, rows in enumerate((train, val)):
            means[place] += squares[rows].mean().item() / len(folds)
            sums[place] += squares[rows].sum().item()
            counts[place] += len(rows)
    return means, [total / count for total, count in zip(sums, counts, strict=True)]


def _items(pair):
    return list(pair) if isinstance(pair, list | tuple) else [pair]


def _pairs(errors):
    """The errors as numbers even where they are tensors: one check alone asks for plain floats."""
    if not isinstance(errors, dict):
        return errors
    return {degree: [_number(value) for value in _items(pair)] for degree, pair in errors.items()}


def _number(value):
    return value.item() if isinstance(value, Tensor) and value.numel() == 1 else value
