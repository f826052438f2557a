"""The words come back where the lines are asked for.

`text.split()` cuts at every space. `read_lines` gives whole lines, one string each; `tokenize` cuts them.
"""


def read_lines(text):
    return "".join(c if c.isalpha() else " " for c in text).lower().split()


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
