from collections import Counter
from itertools import chain

import torch

from grader.checks import measured_by

NAMES = ("train", "val", "test")
NOTHING = [torch.empty(0, dtype=torch.int64)] * 3
"""Stands for what is no three parts."""


def three(result):
    """The parts that came back, or `NOTHING`."""
    return list(result) if isinstance(result, tuple | list) and len(result) == 3 else NOTHING


def sizes(result):
    """What came back, how many indices each part holds, and of what kind they are."""
    named = zip(NAMES, result["parts"], result["types"], strict=True)
    return {"result": result["result"]} | {name: f"{len(part)} {_kind(part, kind)}" for name, part, kind in named}


@measured_by(sizes)
def check_worked_example(submission, rng):
    """Gives 6, 2 and 2 indices for the lesson's example of ten"""
    generator = rng.generator()
    result = submission.split_indices(10, generator)
    parts = three(result)
    said = "three parts" if parts is not NOTHING else f"a {type(result).__name__}, not three parts"
    return {"result": said, "parts": parts, "types": [type(part).__name__ for part in parts]}


def coverage(parts):
    """Whether each index is in exactly one part."""
    return _coverage(parts, 50)


@measured_by(coverage)
def check_every_index_once(submission, rng):
    """Every index from 0 to n − 1 is in exactly one part"""
    generator = rng.generator()
    return three(submission.split_indices(50, generator))


def rounding(splits):
    """Over many n: is anyone lost or doubled, and do the sizes come close to the fractions?"""
    facts = {"indices lost": False, "indices twice": False, "no such index": False}
    far = set()
    for n, parts in enumerate(splits, start=1):
        found = _coverage(parts, n)
        facts = {name: facts[name] or found[name] for name in facts}
        far |= {
            name
            for name, part, fraction in zip(NAMES, parts, (0.6, 0.2, 0.2), strict=True)
            if abs(len(part) - fraction * n) > 2 - 1e-6
        }
    return facts | {"too large or too small": ", ".join(sorted(far)) or "none"}


@measured_by(rounding)
def check_rounding(submission, rng):
    """Rounding loses nobody: for n = 1, 2, …, 40 every index is in exactly one part, of about the right size"""
    return [three(submission.split_indices(n, rng.generator())) for n in range(1, 41)]


def shares(result):
    """Whether the sizes are about 100 times the fractions."""
    facts = {}
    for wanted, parts in result.items():
        for name, part, size in zip(NAMES, parts, map(int, wanted.split("-")), strict=True):
            found = size if abs(len(part) - size) < 2 - 1e-6 else len(part)
            facts[f"size of {name} for {wanted}"] = f"about {found}"
        facts |= {f"{name}, {wanted}": value for name, value in _coverage(parts, 100).items()}
    return facts


@measured_by(shares)
def check_other_fractions(submission, rng):
    """Other fractions give parts of other sizes, in their order; a share of 0 gives an empty part"""
    n, result = 100, {}
    for fractions in ((0.5, 0.3, 0.2), (0.1, 0.2, 0.7), (0.8, 0.0, 0.2), (0.7, 0.2, 0.1)):
        generator = rng.generator()
        parts = three(submission.split_indices(n, generator, fractions))
        result["-".join(f"{100 * fraction:.0f}" for fraction in fractions)] = parts
    return result


def mixing(splits):
    """In what way the parts differ from one split to the next.

    In 100 splits of ten an index misses the test part with probability 0.8¹⁰⁰, one of the ten less often than once in
    10⁸ runs; three parts of ten in a row, each time, are rarer still. An index is in the test part, or in val, on
    average 20 times; one of the ten is there more than 45 times, or in train more than 90, once in 10⁷ runs.
    """
    lists = [[torch.as_tensor(part).tolist() for part in parts] for parts in splits]
    fixed = [NAMES[which] for which in range(3) if len({str(sorted(parts[which])) for parts in lists}) == 1]
    times = [Counter(index for parts in lists for index in parts[which]) for which in range(3)]
    lacking = [name for name, counter in zip(NAMES, times, strict=True) if len(counter) < 10]
    if all(list(chain(*parts)) == list(range(10)) for parts in lists):
        said = "not shuffled: 0, 1, 2, … in this order"
    elif fixed:
        said = f"the same every time in {', '.join(fixed)}"
    elif lacking:
        said = f"some never get into {', '.join(lacking)}"
    elif all(_in_a_row(parts[2]) for parts in lists):
        said = "always neighbours in the test part"
    elif max(times[0].values()) > 90 or max(times[1].values()) > 45 or max(times[2].values()) > 45:
        said = "some are in the same part nearly every time"
    else:
        said = "shuffled"
    return {"indices": said}


@measured_by(mixing)
def check_shuffled(submission, rng):
    """Any index can get into any part: the indices are shuffled before they are cut"""
    generator = rng.generator()
    return [three(submission.split_indices(10, generator)) for _ in range(100)]


def repeats(splits):
    first, again, after, other = ([torch.as_tensor(part).tolist() for part in parts] for parts in splits)
    return {
        "same split from the same state": first == again,
        "same split in the next call": first == after,
        "same split from another seed": first == other,
    }


@measured_by(repeats)
def check_generator(submission, rng):
    """All chance is the generator's: the same state gives the same split, the next call another one"""
    n, seed = 60, rng.size(0, 10**6)
    generator, twin, other = (torch.Generator().manual_seed(s) for s in (seed, seed, seed + 1))
    first = three(submission.split_indices(n, generator))
    again, after = three(submission.split_indices(n, twin)), three(submission.split_indices(n, generator))
    return [first, again, after, three(submission.split_indices(n, other))]


def _coverage(parts, n):
    found = sorted(index for part in parts for index in torch.as_tensor(part).flatten().tolist())
    return {
        "indices lost": not set(range(n)) <= set(found),
        "indices twice": len(found) > len(set(found)),
        "no such index": not set(found) <= set(range(n)),
    }


def _kind(part, kind):
    if kind != "Tensor":
        return f"in a {kind}"
    return f"in {part.dim()} dimension{'s' * (part.dim() != 1)}, {str(part.dtype).removeprefix('torch.')}"


def _in_a_row(indices):
    """Whether two of the ten indices are neighbours, 9 and 0 as well."""
    return len(indices) == 2 and (indices[0] - indices[1]) % 10 in (1, 9)
