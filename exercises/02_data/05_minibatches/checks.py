from collections import Counter
from itertools import islice, pairwise

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from grader.checks import measured_by


def sizes(result):
    """The size of each batch, and what the batches are made of."""
    kinds = {f"{_kind(X_b, a)} and {_kind(y_b, b)}" for X_b, y_b, (a, b) in result["batches"]}
    return {
        "sizes of the batches": ", ".join(f"{len(X_b)}" for X_b, *_ in result["batches"]) or "none",
        "X_b and y_b": " or ".join(sorted(kinds)) or "none",
    }


@measured_by(sizes)
def check_worked_example(submission, rng):
    """Gives batches of 2, 2 and 1 samples for the lesson's example of five"""
    X, y, generator = torch.arange(10.0).reshape(5, 2), torch.arange(5), rng.generator()
    return {"batches": _all(submission.data_iter(X, y, 2, generator))}


def coverage(result):
    """How often each sample and each label comes."""
    facts = {}
    for name, place in (("X", 0), ("y", 1)):
        numbers = _numbers([batch[place] for batch in result["batches"]], result[name])
        times = Counter(numbers)
        facts[f"rows of {name} that never come"] = _some(set(range(len(result[name]))) - set(numbers))
        facts[f"rows of {name} that come twice"] = _some({row for row in times if times[row] > 1})
        facts[f"rows that are none of {name}"] = _some({row for row in times if row < 0})
    return facts


@measured_by(coverage)
def check_every_sample_once(submission, rng):
    """Every sample comes exactly once"""
    (X, y), generator = _data(rng, 23), rng.generator()
    return {"X": X, "y": y, "batches": _all(submission.data_iter(X, y, 5, generator))}


def pairs(result):
    """Whether label and sample still belong together."""
    apart = [_numbers([X_b], result["X"]) != _numbers([y_b], result["y"]) for X_b, y_b, _ in result["batches"]]
    return {"batches in which a sample has another's label": "some" if any(apart) else "none"}


@measured_by(pairs)
def check_pairs(submission, rng):
    """Every sample keeps its label"""
    (X, y), generator = _data(rng, 24), rng.generator()
    return {"X": X, "y": y, "batches": _all(submission.data_iter(X, y, 4, generator))}


def order(result):
    """In which order twelve samples come, three to a batch, over six epochs.

    In 72 places about 6 samples stand where they stood in X, and 5 or 6 behind the one that was before them, and as
    many before it; of either there are more than 30 less often than once in 10¹⁰ runs.
    """
    epochs = [_numbers([X_b for X_b, *_ in batches], result["X"]) for batches in result["epochs"]]
    blocks = [{3 * t, 3 * t + 1, 3 * t + 2} for t in range(4)]
    dealt = [[set(rows[i : i + 3]) for i in range(0, len(rows), 3)] for rows in epochs]
    if all(rows == sorted(rows) for rows in epochs):
        said = "as in X"
    elif all(rows == epochs[0] for rows in epochs):
        said = "the same in every epoch"
    elif all(batches == blocks for batches in dealt):
        said = "shuffled within each batch only"
    elif all(batch in blocks for batches in dealt for batch in batches):
        said = "neighbours stay together, only batches are shuffled"
    elif all((b - a) % 12 == 1 for rows in epochs for a, b in pairwise(rows)):
        said = "as in X, from another place on"
    elif _kept(epochs) > 30:
        said = "mostly as in X"
    else:
        said = "shuffled"
    return {"order of the samples": said}


def _kept(epochs):
    """How much of the order in X is left over all epochs: in places, in neighbours, in neighbours turned round."""
    places = sum(row == place for rows in epochs for place, row in enumerate(rows))
    steps = Counter((b - a) % 12 for rows in epochs for a, b in pairwise(rows))
    return max(places, steps[1], steps[11])


@measured_by(order)
def check_order(submission, rng):
    """The samples come in random order, another one in every epoch"""
    (X, y), generator = _data(rng, 12), rng.generator()
    return {"X": X, "epochs": [_all(submission.data_iter(X, y, 3, generator)) for _ in range(6)]}


def repeats(result):
    first, again, after, other = (_numbers([X_b for X_b, *_ in batches], result["X"]) for batches in result["epochs"])
    return {
        "same order from the same state": first == again,
        "same order in the next epoch": first == after,
        "same order from another seed": first == other,
    }


@measured_by(repeats)
def check_generator(submission, rng):
    """All chance is the generator's: the same state gives the same batches, the next epoch others"""
    (X, y), seed = _data(rng, 30), rng.size(0, 10**6)
    generator, twin, other = (torch.Generator().manual_seed(s) for s in (seed, seed, seed + 1))
    first = _all(submission.data_iter(X, y, 4, generator))
    again, after = _all(submission.data_iter(X, y, 4, twin)), _all(submission.data_iter(X, y, 4, generator))
    return {"X": X, "epochs": [first, again, after, _all(submission.data_iter(X, y, 4, other))]}


@measured_by(sizes)
def check_no_empty_batch(submission, rng):
    """Six samples in batches of three are two batches, without an empty third"""
    (X, y), generator = _data(rng, 6), rng.generator()
    return {"batches": _all(submission.data_iter(X, y, 3, generator))}


@measured_by(sizes)
def check_short_last_batch(submission, rng):
    """The last batch is shorter where the samples do not suffice"""
    B = rng.size(4, 6)
    (X, y), generator = _data(rng, 3 * B + rng.size(2, B - 1)), rng.generator()
    return {"batches": _all(submission.data_iter(X, y, B, generator))}


@measured_by(sizes)
def check_one_large_batch(submission, rng):
    """A batch size larger than the data gives one batch with all of them"""
    (X, y), generator = _data(rng, 4), rng.generator()
    return {"batches": _all(submission.data_iter(X, y, 10, generator))}


@measured_by(sizes)
def check_batches_of_one(submission, rng):
    """Batches of one sample keep their first dimension"""
    (X, y), generator = _data(rng, 3), rng.generator()
    return {"batches": _all(submission.data_iter(X, y, 1, generator))}


def everything(result):
    return sizes(result) | coverage(result) | pairs(result)


@measured_by(everything)
def check_images(submission, rng):
    """Takes images (N, C, H, W), and labels of shape (N, 1) in double precision"""
    X, y, generator = rng.normal(7, 1, 2, 3), rng.normal(7, 1).double(), rng.generator()
    return {"X": X, "y": y, "batches": _all(submission.data_iter(X, y, 3, generator))}


def eagerness(counts):
    """Whether more is done before the first batch when more batches follow."""
    return {
        "all batches are made at once": counts["many"] > counts["few"] + 10,
        "all batches are in a list": counts["list"],
    }


@measured_by(eagerness)
def check_lazy(submission, rng):
    """Makes each batch when it is asked for, not all of them at once"""
    counts = {}
    for what, n in {"few": 8, "many": 200}.items():
        X, y, generator = rng.normal(n, 2).double(), rng.normal(n).double(), rng.generator()
        with DataOperators() as operators:
            batches = submission.data_iter(X, y, 4, generator)
            next(iter(batches))
        counts[what] = operators.count
        counts["list"] = isinstance(batches, list | tuple)
    return counts


def check_inputs_unchanged(submission, rng):
    """Leaves X and y as they were"""
    (X, y), generator = _data(rng, 9), rng.generator()
    _all(submission.data_iter(X, y, 2, generator))
    return {"X after the epoch": X, "y after the epoch": y}


def _data(rng, n):
    """Samples and labels that all differ, so that each tells its place."""
    return rng.normal(n, 2), rng.permutation(n) + 100


def _all(batches):
    """The batches with their types; no more than 300, in case there is no end."""
    return [(X_b, y_b, [type(X_b).__name__, type(y_b).__name__]) for X_b, y_b in islice(batches, 300)]


def _numbers(batches, data):
    """The places in the data of all rows in these batches, −1 for what is no row of it."""
    place = {str(row.tolist()): number for number, row in enumerate(data)}
    return [place.get(str(row.tolist()), -1) for batch in batches for row in batch]


def _some(rows):
    return "some" if rows else "none"


def _kind(batch, name):
    if name != "Tensor":
        return f"in a {name}"
    return f"{str(batch.dtype).removeprefix('torch.')} of shape {('B', *batch.shape[1:])}".replace("'", "")


class DataOperators(TorchDispatchMode):
    """Counts the operators on double precision, which here are those on the data: handling indices is free."""

    count = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        leaves = tree_leaves((args, kwargs))
        self.count += any(isinstance(leaf, torch.Tensor) and leaf.dtype is torch.float64 for leaf in leaves)
        return func(*args, **(kwargs or {}))
