"""An unknown unit is refused, but not with a ValueError.

By an assert.
"""


def read_lines(text):
    return [clean(line) for line in text.splitlines()]


def clean(line):
    spaced = "".join(c if c.isalpha() else " " for c in line)
    return " ".join(spaced.split()).lower()


def tokenize(lines, unit):
    assert unit in ("word", "char")
    return [line.split() if unit == "word" else list(line) for line in lines]
