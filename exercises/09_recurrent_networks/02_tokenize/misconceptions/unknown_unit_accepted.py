"""An unknown unit is not refused.

`tokenize(lines, "words")` is a slip of the pen. If it silently counts as something, or prints a line and returns nothing, it shows much later, somewhere
else. Raise a `ValueError`.
"""


def read_lines(text):
    return [clean(line) for line in text.splitlines()]


def clean(line):
    spaced = "".join(c if c.isalpha() else " " for c in line)
    return " ".join(spaced.split()).lower()


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    return [list(line) for line in lines]
