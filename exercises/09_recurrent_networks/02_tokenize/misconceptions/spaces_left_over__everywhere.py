"""Spaces are left over: several in a row, or some at the ends of a line.

In a row and at the ends.
"""


def read_lines(text):
    return ["".join(c if c.isalpha() else " " for c in line).lower() for line in text.splitlines()]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
