"""Digits or underscores are still there.

The underscores only.
"""

import re


def read_lines(text):
    return [" ".join(re.sub(r"[\W\d]+", " ", line).split()).lower() for line in text.splitlines()]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
