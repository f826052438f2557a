"""Spaces are left over: several in a row, or some at the ends of a line.

Every run of other characters is *one* space, and none at the ends. As characters are tokens too, superfluous spaces would teach the network to write them.
"""


def read_lines(text):
    return ["".join(c if c.isalpha() else " " for c in line).strip().lower() for line in text.splitlines()]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
