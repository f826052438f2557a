"""Digits or underscores are still there.

The digits only.
"""


def read_lines(text):
    return [" ".join("".join(c if c.isalnum() else " " for c in line).split()).lower() for line in text.splitlines()]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
