"""Only the letters a to z are kept.

The same, by isascii.
"""


def read_lines(text):
    return [" ".join("".join(c if c.isascii() and c.isalpha() else " " for c in line).split()).lower() for line in text.splitlines()]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
