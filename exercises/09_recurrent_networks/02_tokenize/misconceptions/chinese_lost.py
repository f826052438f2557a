"""Chinese characters are cleaned away.

Accents are thought of, but Chinese characters are letters, too: `str.isalpha` says so. A range of letters written out in a pattern always forgets somebody's alphabet.
"""

import re


def read_lines(text):
    return [re.sub("[^A-Za-zÀ-ÖØ-öø-ÿ]+", " ", line).strip().lower() for line in text.splitlines()]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
