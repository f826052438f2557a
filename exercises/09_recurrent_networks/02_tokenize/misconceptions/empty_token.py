"""An empty line gives one empty token.

`"".split(" ")` is `[""]`, a list with an empty string in it, which would become the most frequent word of many a book. `"".split()` is `[]`: no words, no tokens.
"""


def read_lines(text):
    return [clean(line) for line in text.splitlines()]


def clean(line):
    spaced = "".join(c if c.isalpha() else " " for c in line)
    return " ".join(spaced.split()).lower()


def tokenize(lines, unit):
    if unit == "word":
        return [line.split(" ") for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
