"""The text is no longer cut into lines.

A newline is no letter. If all that is no letter is replaced first, the newlines are gone before the text is cut at them. Cut first, then clean each line.
"""


def read_lines(text):
    spaced = "".join(c if c.isalpha() else " " for c in text)
    return " ".join(spaced.split()).lower().splitlines()


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
