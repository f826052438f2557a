"""What is no letter is removed, and the words around it grow together.

The spaces, too.
"""


def read_lines(text):
    return ["".join(c for c in line if c.isalpha()).lower() for line in text.splitlines()]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
