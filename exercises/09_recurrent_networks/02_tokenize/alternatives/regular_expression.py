"""Substitution by a regular expression, strip and lower."""

import re


def read_lines(text):
    return [re.sub(r"[\W\d_]+", " ", line).strip().lower() for line in text.splitlines()]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    elif unit == "char":
        return [list(line) for line in lines]
    else:
        raise ValueError("unknown unit " + unit)
