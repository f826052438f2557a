"""Only the letters a to z are kept.

`A-Za-z` covers English. Letters with accents and all Chinese characters are letters, too; with this pattern a Chinese text is cleaned away entirely. `str.isalpha` knows
them all.
"""

import re


def read_lines(text):
    return [re.sub("[^A-Za-z]+", " ", line).strip().lower() for line in text.splitlines()]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
