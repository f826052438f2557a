"""Runs of letters by itertools.groupby; tuples; the last newline removed by hand."""

from itertools import groupby


def read_lines(text):
    text = text[:-1] if text.endswith("\n") else text
    result = []
    for line in text.split("\n"):
        runs = ["".join(run) for is_letter, run in groupby(line, str.isalpha) if is_letter]
        result.append(" ".join(runs).lower())
    return result


def tokenize(lines, unit):
    assert_known(unit)
    return [tuple(line) if unit == "char" else tuple(w for w in line.split(" ") if w) for line in lines]


def assert_known(unit):
    if unit not in ("word", "char"):
        raise ValueError
