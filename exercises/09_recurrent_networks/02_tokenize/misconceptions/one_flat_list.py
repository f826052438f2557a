"""All tokens come back in a single list.

Each line gives a list of its own; otherwise nobody could tell any more where a line ends. The next exercises flatten the lists where they want it.
"""


def read_lines(text):
    return [clean(line) for line in text.splitlines()]


def clean(line):
    spaced = "".join(c if c.isalpha() else " " for c in line)
    return " ".join(spaced.split()).lower()


def tokenize(lines, unit):
    if unit == "word":
        return [word for line in lines for word in line.split()]
    if unit == "char":
        return [c for line in lines for c in line]
    raise ValueError(unit)
