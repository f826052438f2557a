""""word" gives characters, and "char" gives words.

The two branches are swapped.
"""


def read_lines(text):
    return [clean(line) for line in text.splitlines()]


def clean(line):
    spaced = "".join(c if c.isalpha() else " " for c in line)
    return " ".join(spaced.split()).lower()


def tokenize(lines, unit):
    if unit == "char":
        return [line.split() for line in lines]
    if unit == "word":
        return [list(line) for line in lines]
    raise ValueError(unit)
