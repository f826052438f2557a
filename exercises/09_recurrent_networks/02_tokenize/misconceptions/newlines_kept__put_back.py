"""The lines still end in their newlines.

Each line is clean, and keeps its end.
"""


def read_lines(text):
    return [clean(line) + line[len(line.rstrip("\n")) :] for line in text.splitlines(True)]


def clean(line):
    spaced = "".join(c if c.isalpha() else " " for c in line)
    return " ".join(spaced.split()).lower()


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
