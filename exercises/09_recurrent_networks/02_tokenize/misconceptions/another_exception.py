"""An unknown unit is refused, but not with a ValueError.

The value of the argument is wrong, and Python has a name for that: `raise ValueError(…)`. A `KeyError` from inside or an `assert` tells the caller less, and asserts can be switched off.
"""


def read_lines(text):
    return [clean(line) for line in text.splitlines()]


def clean(line):
    spaced = "".join(c if c.isalpha() else " " for c in line)
    return " ".join(spaced.split()).lower()


def tokenize(lines, unit):
    cut = {"word": str.split, "char": list}
    return [cut[unit](line) for line in lines]
