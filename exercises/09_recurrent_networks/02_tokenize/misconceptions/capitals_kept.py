"""Capitals are kept.

"The" and "the" would be two different tokens, and each would be seen less often. Make every letter small.
"""


def read_lines(text):
    return [" ".join("".join(c if c.isalpha() else " " for c in line).split()) for line in text.splitlines()]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
