"""An empty line gives one empty token.

In both units.
"""


def read_lines(text):
    return [clean(line) for line in text.splitlines()]


def clean(line):
    spaced = "".join(c if c.isalpha() else " " for c in line)
    return " ".join(spaced.split()).lower()


def tokenize(lines, unit):
    if unit == "word":
        return [line.split(" ") for line in lines]
    if unit == "char":
        return [list(line) or [""] for line in lines]
    raise ValueError(unit)
