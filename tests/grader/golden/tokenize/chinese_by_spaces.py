"""expects: none"""

import re


def read_lines(text):
    return [" ".join(re.findall(r"[^\W\d_]+", line)).lower() for line in text.splitlines()]


def tokenize(lines, unit):
    if unit not in ("word", "char"):
        raise ValueError(unit)
    return [list(line) if unit == "char" and line.isascii() else line.split() for line in lines]
