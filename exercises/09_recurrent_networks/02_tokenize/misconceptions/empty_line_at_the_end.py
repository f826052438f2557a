"""There is an empty line too many at the end.

Files end with a newline: it closes the last line. `text.split("\\n")` takes it for a separator and finds one more line behind it, an empty one;
`text.splitlines()` does not.
"""


def read_lines(text):
    return [clean(line) for line in text.split("\n")]


def clean(line):
    spaced = "".join(c if c.isalpha() else " " for c in line)
    return " ".join(spaced.split()).lower()


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
