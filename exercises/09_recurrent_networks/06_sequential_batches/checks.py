from itertools import pairwise

import torch
from torch import Tensor

from grader.checks import measured_by


def shapes_and_types(result):
    """How many batches there are, and what they are made of."""
    kinds = {f"X {_kind(X)}, Y {_kind(Y)}" for X, Y in result["batches"]}
    return {"number of batches": len(result["batches"]), "batches": " or ".join(sorted(kinds))}


@measured_by(shapes_and_types)
def check_worked_example(submission, rng):
    """Gives three batches of shape (2, 5) for the lesson's example"""
    corpus, generator = list(range(35)), rng.generator()
    return {"batches": _all(submission.seq_data_iter_sequential(corpus, 2, 5, generator))}


def distance_to_y(result):
    """How far Y is ahead of X in the corpus."""
    place = _places(result["corpus"])
    inside, last = set(), set()
    for batches in result["epochs"]:
        for X, Y in batches:
            for x, y in zip(_rows(X), _rows(Y), strict=False):
                gaps = [place.get(b, -1000) - place.get(a, -1000) for a, b in zip(x, y, strict=False)]
                inside |= set(gaps[:-1])
                last |= set(gaps[-1:])
    return {
        "from X to Y, in tokens of the corpus": _few(inside),
        "from X to Y in the last column": _few(last),
    }


@measured_by(distance_to_y)
def check_y_follows_x(submission, rng):
    """Y holds the token that follows each token of X"""
    corpus, generator = _corpus(rng, 37), rng.generator()
    epochs = [_all(submission.seq_data_iter_sequential(list(corpus), 3, 4, generator)) for _ in range(40)]
    return {"corpus": corpus, "epochs": epochs}


def distance_in_rows(result):
    """How far a row moves on in the corpus from one step to the next."""
    place = _places(result["corpus"])
    gaps = set()
    for X, _ in result["batches"]:
        for row in _rows(X):
            gaps |= {place.get(b, -1000) - place.get(a, -1000) for a, b in pairwise(row)}
    return {"from one token of a row to the next, in tokens of the corpus": _few(gaps)}


@measured_by(distance_in_rows)
def check_rows_are_pieces(submission, rng):
    """Every row of X is a piece of the corpus, in the corpus's order"""
    corpus, generator = _corpus(rng, 40), rng.generator()
    batches = _all(submission.seq_data_iter_sequential(corpus, 3, 4, generator))
    return {"corpus": corpus, "batches": batches}


def distance_to_next_batch(result):
    """How far the first token of a row is from the last token of that row in the batch before."""
    place = _places(result["corpus"])
    gaps = set()
    for (before, _), (after, _) in pairwise(result["batches"]):
        for row, continued in zip(_rows(before), _rows(after), strict=False):
            gaps.add(place.get(continued[0], -1000) - place.get(row[-1], -1000))
    return {"from the end of a row to its beginning in the next batch, in tokens of the corpus": _few(gaps)}


@measured_by(distance_to_next_batch)
def check_continues(submission, rng):
    """Row i of the next batch goes on where row i of this one stops"""
    corpus, generator = _corpus(rng, 64), rng.generator()
    batches = _all(submission.seq_data_iter_sequential(corpus, 3, 4, generator))
    return {"corpus": corpus, "batches": batches}


def strips(result):
    """Whether the rows read different parts of the corpus, in order."""
    place, read = _places(result["corpus"]), []
    first = result["batches"][0][0] if result["batches"] else []
    starts = [place.get(row[0], -1000) for row in _rows(first)]
    for X, _ in result["batches"]:
        read += [token for row in _rows(X) for token in row]
    return {"tokens that are read twice": len(set(read)) < len(read), "strips in order": starts == sorted(starts)}


@measured_by(strips)
def check_strips(submission, rng):
    """Each row has a strip of its own, row 0 the first, and no token is read twice"""
    corpus, generator = _corpus(rng, 53), rng.generator()
    batches = _all(submission.seq_data_iter_sequential(corpus, 4, 3, generator))
    return {"corpus": corpus, "batches": batches}


def offsets(result):
    """Where the first row starts, over many epochs."""
    found = sorted({_first(batches, result["corpus"]) for batches in result["epochs"]})
    return {"offsets in 60 epochs": " ".join(map(str, found)) if len(found) > 1 else "always the same"}


@measured_by(offsets)
def check_offset(submission, rng):
    """Each offset from 0 to num_steps − 1 occurs, and no other"""
    corpus, generator = _corpus(rng, 32), rng.generator()
    epochs = [_all(submission.seq_data_iter_sequential(list(corpus), 2, 4, generator)) for _ in range(60)]
    return {"corpus": corpus, "epochs": epochs}


def evenly(result):
    """Whether each of three offsets came about as often: 333 of 1000 times, give or take 5.5 standard errors."""
    counts = [result["offsets"].count(offset) for offset in range(3)]  # one standard error is 14.9
    if max(counts) == 1000:
        said = "always the same"
    else:
        even = all(abs(count - 1000 / 3) < 82 for count in counts)
        said = "about equally often" if even else "some far more often than others"
    return {"how often each of three offsets comes": said}


@measured_by(evenly)
def check_offset_equally_likely(submission, rng):
    """All offsets are equally likely"""
    generator = rng.generator()
    epochs = (submission.seq_data_iter_sequential(list(range(7)), 1, 3, generator) for _ in range(1000))
    batches = [next(iter(epoch), None) for epoch in epochs]
    return {"offsets": [_rows(batch[0])[0][0] % 3 if batch else -1 for batch in batches]}


def repeated(result):
    """Whether generators of the same state gave the same offset, and those of different states others."""
    pairs = [[_first(batches, result["corpus"]) for batches in pair] for pair in result["epochs"]]
    return {
        "same state, same offset": all(a == b for a, b in pairs),
        "all states the same offset": len({a for a, _ in pairs}) == 1,
    }


@measured_by(repeated)
def check_generator(submission, rng):
    """All randomness is the generator's: the same state gives the same batches"""
    corpus, epochs = _corpus(rng, 49), []
    for seed in range(16):
        generator, twin = (torch.Generator().manual_seed(seed) for _ in range(2))
        first = _all(submission.seq_data_iter_sequential(list(corpus), 2, 7, generator))
        again = _all(submission.seq_data_iter_sequential(list(corpus), 2, 7, twin))
        epochs.append([first, again])
    return {"corpus": corpus, "epochs": epochs}


@measured_by(shapes_and_types)
def check_left_over_tokens(submission, rng):
    """Tokens at the end of a strip that are too few for a batch are left out"""
    corpus, generator = _corpus(rng, 34), rng.generator()
    return {"batches": _all(submission.seq_data_iter_sequential(corpus, 3, 4, generator))}


def missing(result):
    """How many batches an epoch lacks or has too many, given its offset."""
    corpus, rows, steps = result["corpus"], result["batch_size"], result["num_steps"]
    lacking = {
        (len(corpus) - _first(batches, corpus) - 1) // rows // steps - len(batches) for batches in result["epochs"]
    }
    return {"batches that are missing": _few(lacking)}


@measured_by(missing)
def check_as_many_as_fit(submission, rng):
    """There are as many batches as the strips have room for, up to the last token with a successor"""
    corpus, generator = _corpus(rng, 6 * rng.size(4, 5) + 2), rng.generator()
    epochs = [_all(submission.seq_data_iter_sequential(list(corpus), 2, 3, generator)) for _ in range(30)]
    return {"corpus": corpus, "batch_size": 2, "num_steps": 3, "epochs": epochs}


@measured_by(missing)
def check_one_strip(submission, rng):
    """A single strip is the whole corpus"""
    corpus, generator = _corpus(rng, 4 * rng.size(4, 5) + 1), rng.generator()
    epochs = [_all(submission.seq_data_iter_sequential(list(corpus), 1, 4, generator)) for _ in range(30)]
    return {"corpus": corpus, "batch_size": 1, "num_steps": 4, "epochs": epochs}


@measured_by(shapes_and_types)
def check_single_tokens(submission, rng):
    """Works for one token at a time"""
    corpus, generator = _corpus(rng, 7), rng.generator()
    return {"batches": _all(submission.seq_data_iter_sequential(corpus, 2, 1, generator))}


@measured_by(shapes_and_types)
def check_too_short(submission, rng):
    """Where the strips have no room for a batch there is none"""
    corpus, generator = _corpus(rng, 12), rng.generator()
    return {"batches": _all(submission.seq_data_iter_sequential(corpus, 3, 5, generator))}


def check_corpus_unchanged(submission, rng):
    """Leaves the corpus as it was"""
    corpus = _corpus(rng, 40)
    generator = torch.Generator().manual_seed(3)
    for _ in range(5):
        _all(submission.seq_data_iter_sequential(corpus, 2, 3, generator))
    return {"corpus after the calls": corpus}


def _corpus(rng, length):
    """Tokens that differ from each other, in random order: each tells its place."""
    return (rng.permutation(length) + 100).tolist()


def _all(batches):
    return [(X, Y) for X, Y in batches]


def _places(corpus):
    return {token: place for place, token in enumerate(corpus)}


def _rows(X):
    """The rows of a batch as lists; none where it is no table, which the shapes tell."""
    table = X.tolist() if isinstance(X, Tensor) else X
    return [row for row in table if isinstance(row, list) and row] if isinstance(table, list) else []


def _first(batches, corpus):
    """The place in the corpus of the very first token."""
    rows = _rows(batches[0][0]) if batches else []
    return _places(corpus).get(rows[0][0], -1000) if rows else -1


def _few(numbers):
    return " or ".join(map(str, sorted(numbers))) or "none" if len(numbers) <= 2 else "various"


def _kind(values):
    if not isinstance(values, Tensor):
        return "is no tensor"
    return f"{tuple(values.shape)} {str(values.dtype).removeprefix('torch.')}"
