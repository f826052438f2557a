from collections import Counter

from torch import tensor

from grader.checks import measured_by


def dealt(result):
    """How the rows are dealt out over the k calls: what has to hold whichever rows form a fold."""
    folds = result["folds"]
    held_out = Counter(row for *_, X_val, _ in folds for row in _numbers(X_val, result["X"]))
    in_both = in_neither = unpaired = False
    everybody = set(range(len(result["X"])))
    for X_train, y_train, X_val, y_val in folds:
        train, val = _numbers(X_train, result["X"]), _numbers(X_val, result["X"])
        in_both |= bool(set(train) & set(val))
        in_neither |= bool(everybody - set(train) - set(val))
        labels = _numbers(y_train, result["y"]), _numbers(y_val, result["y"])
        unpaired |= labels != (train, val)
    return {
        "rows for training and for validation at once": _some(in_both),
        "rows for neither": _some(in_neither),
        "rows never validated": _some(everybody - set(held_out)),
        "rows validated more than once": _some(any(times > 1 for times in held_out.values())),
        "rows with another's label": _some(unpaired),
    }


def sizes(result):
    """The sizes of the folds, the largest first, and what they make together with the training rows."""
    folds = result["folds"]
    return {
        "sizes of the folds": ", ".join(map(str, sorted((len(fold[2]) for fold in folds), reverse=True))),
        "rows of both parts": _one({len(X_train) + len(X_val) for X_train, _, X_val, _ in folds}),
        "labels of both parts": _one({len(y_train) + len(y_val) for _, y_train, _, y_val in folds}),
    }


def kinds(result):
    """What a row and a label look like."""
    return {
        name: " or ".join(sorted({_kind(fold[place]) for fold in result["folds"]}))
        for place, name in enumerate(("X_train", "y_train", "X_val", "y_val"))
    }


def sizes_and_rows(result):
    """The sizes, and how the rows are dealt out."""
    return {**sizes(result), **dealt(result)}


def everything(result):
    """The same, and the kinds."""
    return {**kinds(result), **sizes_and_rows(result)}


@measured_by(sizes_and_rows)
def check_worked_example(submission):
    """Deals the lesson's seven rows out to folds of 3, 2 and 2 rows"""
    X, y, k = tensor([[row, 10 * row] for row in range(7)]), tensor(range(0, 700, 100)), 3
    return {"X": X, "y": y, "folds": [submission.k_fold(X, y, k, i) for i in range(k)]}


@measured_by(kinds)
def check_four_tensors(submission, rng):
    """Gives four tensors: rows with all their features, and labels"""
    X, y, k = *_data(rng, 8, 3), 4
    return {"folds": [submission.k_fold(X, y, k, i) for i in range(k)]}


@measured_by(dealt)
def check_even(submission, rng):
    """Of folds of equal size, the held-out fold is not in training, all the others are"""
    k = rng.size(3, 5)
    X, y = _data(rng, k * rng.size(2, 4), 2)
    return {"X": X, "y": y, "folds": [submission.k_fold(X, y, k, i) for i in range(k)]}


@measured_by(dealt)
def check_uneven(submission, rng):
    """Every row is validated exactly once when the rows do not divide evenly"""
    k = rng.size(4, 6)
    X, y = _data(rng, k * rng.size(2, 3) + rng.size(2, k - 1), 3)
    return {"X": X, "y": y, "folds": [submission.k_fold(X, y, k, i) for i in range(k)]}


@measured_by(sizes)
def check_sizes_10_4(submission, rng):
    """Ten rows in four folds: sizes 3, 3, 2, 2"""
    X, y, k = *_data(rng, 10, 2), 4
    return {"folds": [submission.k_fold(X, y, k, i) for i in range(k)]}


@measured_by(sizes)
def check_sizes_9_6(submission, rng):
    """Nine rows in six folds: no fold is empty"""
    X, y, k = *_data(rng, 9, 2), 6
    return {"folds": [submission.k_fold(X, y, k, i) for i in range(k)]}


@measured_by(sizes)
def check_sizes(submission, rng):
    """The sizes of any number of folds differ by at most one"""
    k = rng.size(5, 8)
    X, y = _data(rng, k * rng.size(2, 4) + k - 1, 1)
    return {"folds": [submission.k_fold(X, y, k, i) for i in range(k)]}


def agreement(result):
    """Whether two calls with the same arguments held out the same rows."""
    pairs = [[sorted(_numbers(fold[2], result["X"])) for fold in twice] for twice in result["folds"]]
    return {"the same call holds out the same rows again": all(one == two for one, two in pairs)}


@measured_by(agreement)
def check_same_again(submission, rng):
    """The same call holds out the same rows again"""
    X, y, k = *_data(rng, 23, 2), 3
    return {"X": X, "folds": [[submission.k_fold(X, y, k, i) for _ in range(2)] for i in range(k)]}


@measured_by(everything)
def check_two_folds(submission, rng):
    """Works with two folds"""
    X, y, k = *_data(rng, 5, 4), 2
    return {"X": X, "y": y, "folds": [submission.k_fold(X, y, k, i) for i in range(k)]}


@measured_by(everything)
def check_leave_one_out(submission, rng):
    """Works with as many folds as rows: each fold is one row"""
    X, y, k = *_data(rng, 6, 2), 6
    return {"X": X, "y": y, "folds": [submission.k_fold(X, y, k, i) for i in range(k)]}


@measured_by(everything)
def check_images(submission, rng):
    """Takes images (N, C, H, W), and targets of shape (N, 1) in double precision"""
    X = rng.normal(7, 1, 2, 3)
    y, k = rng.normal(7, 1).double(), 3
    return {"X": X, "y": y, "folds": [submission.k_fold(X, y, k, i) for i in range(k)]}


@measured_by(everything)
def check_plain_numbers(submission, rng):
    """Takes a single number for each row: X of shape (N,)"""
    X, y, k = rng.normal(11), rng.normal(11), 4
    return {"X": X, "y": y, "folds": [submission.k_fold(X, y, k, i) for i in range(k)]}


def check_inputs_unchanged(submission, rng):
    """Leaves X and y as they were"""
    X, y, k = *_data(rng, 8, 2), 3
    for i in range(k):
        submission.k_fold(X, y, k, i)
    return {"X": X, "y": y}


def _data(rng, N, D):
    """Rows and labels that all differ, so that each tells its place."""
    return rng.normal(N, D), rng.permutation(N) + 100


def _numbers(rows, data):
    """The numbers of these rows in the data, −1 for what is no row of it."""
    place = {str(row.tolist()): number for number, row in enumerate(data)}
    return [place.get(str(row.tolist()), -1) for row in rows]


def _some(found):
    return "some" if found else "none"


def _one(numbers):
    return str(*numbers) if len(numbers) == 1 else "various"


def _kind(rows):
    try:
        return f"{str(rows.dtype).removeprefix('torch.')} of shape {('N', *rows.shape[1:])}".replace("'", "")
    except AttributeError:
        return "no tensor"
