"""Digits or underscores are still there.

`\\w` in a regular expression, and `str.isalnum`, mean letters *and* digits, `\\w` the underscore besides. Here only letters stay.
"""

import re


def read_lines(text):
    return [re.sub(r"\W+", " ", line).strip().lower() for line in text.splitlines()]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
