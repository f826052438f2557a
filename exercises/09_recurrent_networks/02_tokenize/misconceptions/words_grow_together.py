"""What is no letter is removed, and the words around it grow together.

"well-known" becomes "wellknown" and "end,begin" becomes "endbegin": words that nobody wrote. Put a space in place of every run of other
characters.
"""


def read_lines(text):
    return [" ".join("".join(c for c in line if c.isalpha() or c.isspace()).split()).lower() for line in text.splitlines()]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
