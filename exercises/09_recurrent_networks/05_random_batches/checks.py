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
    return {"batches": _all(submission.seq_data_iter_random(corpus, 2, 5, generator))}


def distance_to_y(result):
    """How far Y is ahead of X in the corpus."""
    place = _places(result["corpus"])
    inside, last = set(), set()
    for X, Y in result["batches"]:
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
    corpus, generator = _corpus(rng, 42), rng.generator()
    batches = _all(submission.seq_data_iter_random(corpus, 2, 6, generator))
    return {"corpus": corpus, "batches": batches}


def distance_in_rows(result):
    """How far a row moves on in the corpus from one step to the next."""
    place = _places(result["corpus"])
    gaps = set()
    for X, _ in result["batches"]:
        for row in _rows(X):
            places = [place.get(token, -1000) for token in row]
            gaps |= {b - a for a, b in pairwise(places)}
    return {"from one token of a row to the next, in tokens of the corpus": _few(gaps)}


@measured_by(distance_in_rows)
def check_rows_are_pieces(submission, rng):
    """Every row of X is a piece of the corpus, in the corpus's order"""
    corpus, generator = _corpus(rng, 40), rng.generator()
    batches = _all(submission.seq_data_iter_random(corpus, 3, 4, generator))
    return {"corpus": corpus, "batches": batches}


def cutting(result):
    """How the pieces of many epochs lie."""
    steps, counts, nearest = result["num_steps"], set(), []
    for batches in result["epochs"]:
        starts = sorted(_starts(batches, result["corpus"]))
        counts.add(len(starts))
        nearest += [b - a for a, b in pairwise(starts)]
    closest, furthest = min(nearest, default=0), max(nearest, default=0)
    return {
        "pieces in an epoch": _few(counts),
        "pieces that overlap": closest < steps,
        "smallest distance of two pieces": min(closest, steps),
        "gaps between the pieces": furthest > steps,
    }


@measured_by(cutting)
def check_no_overlap(submission, rng):
    """Pieces neither overlap nor leave gaps: each begins num_steps after the one before it"""
    corpus, generator = _corpus(rng, 28), rng.generator()
    epochs = [_all(submission.seq_data_iter_random(list(corpus), 2, 4, generator)) for _ in range(20)]
    return {"corpus": corpus, "num_steps": 4, "epochs": epochs}


def offsets(result):
    """Where the first piece starts, over many epochs."""
    firsts = {min(_starts(batches, result["corpus"]), default=-1) for batches in result["epochs"]}
    return {"offsets in 60 epochs": " ".join(map(str, sorted(firsts)))}


@measured_by(offsets)
def check_offset(submission, rng):
    """Each offset from 0 to num_steps − 1 occurs, and no other"""
    corpus, generator = _corpus(rng, 20), rng.generator()
    epochs = [_all(submission.seq_data_iter_random(list(corpus), 2, 4, generator)) for _ in range(60)]
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
    epochs = (submission.seq_data_iter_random(list(range(7)), 1, 3, generator) for _ in range(1000))
    batches = [next(iter(epoch), None) for epoch in epochs]
    return {"offsets": [_rows(batch[0])[0][0] % 3 if batch else -1 for batch in batches]}


def order(result):
    """In which order twelve pieces are dealt out, three to a batch."""
    epochs = [_ranks(batches, result["corpus"]) for batches in result["epochs"]]
    blocks = [[3 * t, 3 * t + 1, 3 * t + 2] for t in range(4)]
    dealt = [[ranks[i : i + 3] for i in range(0, len(ranks), 3)] for ranks in epochs]
    if all(ranks == sorted(ranks) for ranks in epochs):
        said = "as in the corpus"
    elif all(ranks == epochs[0] for ranks in epochs):
        said = "the same in every epoch"
    elif all(batch in blocks for batches in dealt for batch in batches):
        said = "neighbours stay together, only batches are shuffled"
    elif all([sorted(batch) for batch in batches] == blocks for batches in dealt):
        said = "shuffled within each batch only"
    elif neighbours(epochs) > 0.5:
        said = "most pieces come right before or behind their neighbour in the corpus"
    else:
        said = "shuffled"
    return {"order of the pieces": said}


def neighbours(epochs):
    """The share of pieces followed by a neighbour: a sixth of 66 by chance, half is 7 standard errors more."""
    steps = [abs(a - b) for ranks in epochs for a, b in pairwise(ranks)]
    return steps.count(1) / max(1, len(steps))


@measured_by(order)
def check_shuffled(submission, rng):
    """The pieces come in random order, another one in every epoch"""
    corpus, generator = _corpus(rng, 52), rng.generator()
    epochs = [_all(submission.seq_data_iter_random(list(corpus), 3, 4, generator)) for _ in range(6)]
    return {"corpus": corpus, "epochs": epochs}


def repeated(result):
    """Whether generators of the same state gave the same batches, and the next epoch others."""
    corpus, pairs = result["corpus"], result["epochs"]
    starts = [[_starts(batches, corpus) for batches in pair] for pair in pairs]
    return {
        "same state, same offset": all(min(a, default=0) == min(b, default=0) for a, b, _ in starts),
        "same state, same order": all(
            _ranks(a, corpus) == _ranks(b, corpus)
            for (a, b, _), (s, t, _) in zip(pairs, starts, strict=True)
            if s and t
        ),
        "next epoch the same": all(a == c for a, _, c in starts),
    }


@measured_by(repeated)
def check_generator(submission, rng):
    """All randomness is the generator's: the same state gives the same batches, the next epoch others"""
    corpus, epochs = _corpus(rng, 49), []
    for seed in range(12):
        generator, twin = (torch.Generator().manual_seed(seed) for _ in range(2))
        first = _all(submission.seq_data_iter_random(list(corpus), 2, 7, generator))
        again = _all(submission.seq_data_iter_random(list(corpus), 2, 7, twin))
        after = _all(submission.seq_data_iter_random(list(corpus), 2, 7, generator))
        epochs.append([first, again, after])
    return {"corpus": corpus, "epochs": epochs}


@measured_by(shapes_and_types)
def check_left_over_pieces(submission, rng):
    """Pieces that do not fill a batch are left out: seven pieces give two batches of three"""
    corpus, generator = _corpus(rng, 32), rng.generator()
    return {"batches": _all(submission.seq_data_iter_random(corpus, 3, 4, generator))}


def missing(result):
    """How many pieces an epoch lacks or has too many, given its offset."""
    corpus, steps, lacking = result["corpus"], result["num_steps"], set()
    for batches in result["epochs"]:
        starts = _starts(batches, corpus)
        lacking.add((len(corpus) - min(starts, default=0) - 1) // steps - len(starts))
    return {"pieces that are missing": _few(lacking)}


@measured_by(missing)
def check_as_many_as_fit(submission, rng):
    """Every piece is used whose last token still has a successor"""
    corpus, generator = _corpus(rng, 3 * rng.size(6, 7) + rng.size(1, 2)), rng.generator()
    epochs = [_all(submission.seq_data_iter_random(list(corpus), 1, 3, generator)) for _ in range(30)]
    return {"corpus": corpus, "num_steps": 3, "epochs": epochs}


@measured_by(shapes_and_types)
def check_single_tokens(submission, rng):
    """Works for pieces of one token in batches of one"""
    corpus, generator = _corpus(rng, 6), rng.generator()
    return {"batches": _all(submission.seq_data_iter_random(corpus, 1, 1, generator))}


@measured_by(shapes_and_types)
def check_too_short(submission, rng):
    """Where the pieces do not fill a single batch there is none"""
    corpus, generator = _corpus(rng, 12), rng.generator()
    return {"batches": _all(submission.seq_data_iter_random(corpus, 4, 3, generator))}


def check_corpus_unchanged(submission, rng):
    """Leaves the corpus as it was"""
    corpus = _corpus(rng, 20)
    generator = torch.Generator().manual_seed(3)
    for _ in range(5):
        _all(submission.seq_data_iter_random(corpus, 2, 3, generator))
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
    return [row for row in table if isinstance(row, list)] if isinstance(table, list) else []


def _starts(batches, corpus):
    """The places in the corpus where the rows of X start, in the order in which they come."""
    place = _places(corpus)
    return [place.get(row[0], -1000) for X, _ in batches for row in _rows(X)]


def _ranks(batches, corpus):
    """The pieces' numbers, counted along the corpus, in the order in which they come."""
    starts = _starts(batches, corpus)
    return [sorted(starts).index(start) for start in starts]


def _few(numbers):
    return " or ".join(map(str, sorted(numbers))) or "none" if len(numbers) <= 2 else "various"


def _kind(values):
    if not isinstance(values, Tensor):
        return "is no tensor"
    return f"{tuple(values.shape)} {str(values.dtype).removeprefix('torch.')}"
