"""The lines still end in their newlines.

White space is spared altogether.
"""

import re


def read_lines(text):
    return [re.sub(r"[^\w\s]|[\d_]", " ", line).lower() for line in text.splitlines(keepends=True)]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
