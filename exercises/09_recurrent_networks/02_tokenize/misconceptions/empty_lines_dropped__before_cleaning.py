"""Empty lines are dropped.

Only those that are empty before they are cleaned.
"""


def read_lines(text):
    return [clean(line) for line in text.splitlines() if line.strip()]


def clean(line):
    spaced = "".join(c if c.isalpha() else " " for c in line)
    return " ".join(spaced.split()).lower()


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
