"""The text is no longer cut into lines.

It never was.
"""


def read_lines(text):
    spaced = "".join(c if c.isalpha() else " " for c in text)
    return [" ".join(spaced.split()).lower()]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
