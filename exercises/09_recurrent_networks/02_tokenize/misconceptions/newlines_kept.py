"""The lines still end in their newlines.

A line's end is not part of the line. `splitlines()` takes the newlines away; with `keepends=True`, or when reading a file line by line, they stay, and so they do
where a pattern spares all that is white space.
"""

import re


def read_lines(text):
    return [re.sub(r"[^\S\n]+", " ", re.sub(r"[^\w\n]|[\d_]", " ", line)).strip(" ").lower() for line in text.splitlines(keepends=True)]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [list(line) for line in lines]
    raise ValueError(unit)
