from itertools import islice

import torch
from torch import tensor
from torch.utils.data import Dataset, TensorDataset

from grader.checks import measured_by, outcome_of
from grader.tree import Raised

X3 = tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
Y3 = tensor([0, 1, 0])


def check_worked_example(submission):
    """Gives (3, 4) with label 1 for row 1 of the lesson's three points"""
    X, y = X3.clone(), Y3.clone()
    return list(submission.PointsDataset(X, y)[1])


def check_length(submission, rng):
    """Tells how many rows there are"""
    X, y = _points(rng, rng.size(4, 9), 3)
    return len(submission.PointsDataset(X, y))


def check_rows(submission, rng):
    """Gives each row with its own label"""
    X, y = _points(rng, 5, 3)
    ds = submission.PointsDataset(X, y)
    return {f"row {i}": list(ds[i]) for i in range(5)}


def check_negative(submission, rng):
    """Counts negative numbers from the end: −1 is the last row, −N the first"""
    X, y = _points(rng, 4, 2)
    ds = submission.PointsDataset(X, y)
    return {f"row {i}": list(ds[i]) for i in (-1, -2, -4)}


def check_beyond_the_end(submission, rng):
    """Raises IndexError for N and beyond"""
    X, y = _points(rng, 4, 2)
    ds = submission.PointsDataset(X, y)
    ds[3]  # what does not even give a row that exists raises its exception here
    return {f"row {i} of 4": _asked(lambda i=i: ds[i]) for i in (4, 5, 40)}


def check_before_the_start(submission, rng):
    """Raises IndexError for −N − 1 and below"""
    X, y = _points(rng, 4, 2)
    ds = submission.PointsDataset(X, y)
    ds[0]
    return {f"row {i} of 4": _asked(lambda i=i: ds[i]) for i in (-5, -9)}


def check_walk(submission, rng):
    """A for loop walks through all rows, and ends"""
    X, y = _points(rng, 3, 2)
    ds = submission.PointsDataset(X, y)
    return [list(pair) for pair in islice(ds, 8)]


def check_transform(submission, rng):
    """Passes x through the transform, and leaves the label alone"""
    X, y = _points(rng, 4, 3)
    ds = submission.PointsDataset(X, y, transform=lambda x: 10 * x[:2] + 1)
    return {f"row {i}": list(ds[i]) for i in (0, 3, -2)}


def check_transform_each_time(submission, rng):
    """Calls the transform each time a row is read, for this row alone"""
    X, y = _points(rng, 3, 2)
    seen = []

    def transform(x):
        seen.append(list(x.shape))
        return x + 100 * len(seen)

    ds = submission.PointsDataset(X, y, transform)
    before = len(seen)
    rows = [ds[1][0], ds[1][0]]
    return {"calls before a row is read": before, "what the transform gets": seen[:4], "row 1, twice": rows}


def check_images(submission, rng):
    """Takes images and targets in double precision"""
    X, y = rng.normal(3, 1, 4, 5), rng.normal(3, 2).double()
    ds = submission.PointsDataset(X, y)
    return {f"row {i}": list(ds[i]) for i in range(3)}


def check_is_a_dataset(submission, rng):
    """Is a torch.utils.data.Dataset"""
    X, y = _points(rng, 2, 2)
    return {"a Dataset of torch": isinstance(submission.PointsDataset(X, y), Dataset)}


def check_inputs_unchanged(submission, rng):
    """Leaves X and y as they were"""
    X, y = _points(rng, 4, 2)
    ds = submission.PointsDataset(X, y, transform=lambda x: 2 * x)
    list(islice(ds, 6))
    return {"X": X, "y": y}


def epochs(result):
    """What holds for two epochs; twelve rows have 479 million orders, so two drawn at random are never the same."""
    place = {str(row): number for number, row in enumerate(result["X"].tolist())}
    labels = result["y"].tolist()
    order, paired = [], True
    for epoch in result["epochs"]:
        rows = [place.get(str(row), -1) for X_b, _ in epoch for row in X_b.tolist()]
        paired &= [labels[row] for row in rows] == [label for _, y_b in epoch for label in y_b.tolist()]
        order.append(rows)
    return {
        "a batch": " and ".join(f"{str(part.dtype)[6:]} {tuple(part.shape)}" for part in result["epochs"][0][0]),
        "sizes of the batches": ", ".join(str(len(X_b)) for X_b, _ in result["epochs"][0]),
        "each row once in every epoch": all(sorted(rows) == list(range(len(labels))) for rows in order),
        "rows keep their labels": paired,
        "shuffled": order[0] != sorted(order[0]),
        "the same order in every epoch": order[0] == order[1],
    }


@measured_by(epochs)
def check_batches_in_order(submission, rng):
    """Gives batches in the order of the data when it does not shuffle, the short last one too"""
    X, y = _points(rng, 11, 2)
    ds, batch_size, shuffle, generator = TensorDataset(X, y), 3, False, rng.generator()
    loader = submission.make_loader(ds, batch_size, shuffle, generator)
    return {"X": X, "y": y, "epochs": [_epoch(loader) for _ in range(2)]}


def check_number_of_batches(submission, rng):
    """Tells how many batches there are"""
    X, y = _points(rng, 11, 2)
    ds, batch_size, shuffle, generator = TensorDataset(X, y), 4, True, rng.generator()
    return len(submission.make_loader(ds, batch_size, shuffle, generator))


@measured_by(epochs)
def check_shuffled(submission, rng):
    """Shuffles: every row once, with its label, in another order in each epoch"""
    X, y = _points(rng, 12, 2)
    ds, batch_size, shuffle, generator = TensorDataset(X, y), 5, True, rng.generator()
    loader = submission.make_loader(ds, batch_size, shuffle, generator)
    return {"X": X, "y": y, "epochs": [_epoch(loader) for _ in range(2)]}


def repeats(orders):
    """Which of the orders are equal."""
    first, again, other = ([row for X_b, _ in epoch for row in X_b.tolist()] for epoch in orders)
    return {"same state, same order": first == again, "another seed, same order": first == other}


@measured_by(repeats)
def check_generator(submission, rng):
    """All chance is the generator's: the same state gives the same order, another seed another one"""
    X, y = _points(rng, 12, 2)
    ds, batch_size, shuffle, seed = TensorDataset(X, y), 4, True, rng.size(0, 2**20)
    generators = [torch.Generator().manual_seed(number) for number in (seed, seed, seed + 1)]
    return [_epoch(submission.make_loader(ds, batch_size, shuffle, generator)) for generator in generators]


@measured_by(epochs)
def check_together(submission, rng):
    """Data set, transform and loader work together"""
    X, y = _points(rng, 13, 3)
    ds, batch_size, shuffle = submission.PointsDataset(X, y, transform=lambda x: 2 * x), 4, False
    generator = rng.generator()
    loader = submission.make_loader(ds, batch_size, shuffle, generator)
    return {"X": 2 * X, "y": y, "epochs": [_epoch(loader) for _ in range(2)]}


@measured_by(epochs)
def check_together_shuffled(submission, rng):
    """Data set and loader work together in random order, one row to a batch"""
    X, y = _points(rng, 12, 3)
    ds, batch_size, shuffle, generator = submission.PointsDataset(X, y), 1, True, rng.generator()
    loader = submission.make_loader(ds, batch_size, shuffle, generator)
    return {"X": X, "y": y, "epochs": [_epoch(loader) for _ in range(2)]}


def _points(rng, N, D):
    """Points and labels that all differ, so that each tells its place."""
    return rng.normal(N, D), rng.permutation(N) + 10


def _asked(call):
    """What comes of asking for a row that does not exist: which other exception it is does not matter."""
    said = outcome_of(call)
    if not isinstance(said, Raised):
        return "gives something"
    return "raises IndexError" if "IndexError" in said.types else "raises another exception"


def _epoch(loader):
    return [[X_b, y_b] for X_b, y_b in islice(loader, 30)]
