"""Empty lines are dropped.

The result has one string for each line of the text, so that line numbers still mean something. An empty line, or one without a single letter, becomes the
empty string.
"""


def read_lines(text):
    lines = (clean(line) for line in text.splitlines())
    return [line for line in lines if line]


def clean(line):
    spaced = "".join(c if c.isalpha() else " " for c in line)
    return " ".join(spaced.split()).lower()


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
