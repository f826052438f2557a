"""Spaces are left over: several in a row, or some at the ends of a line.

At the ends only.
"""

import re


def read_lines(text):
    return [re.sub(r"[\W\d_]+", " ", line).lower() for line in text.splitlines()]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
