"""Runs of letters are found, not the rest removed; lines through io."""

import io
import re

CUTS = {"word": str.split, "char": list}


def read_lines(text):
    lines = []
    for line in io.StringIO(text.lower()):
        lines.append(" ".join(re.findall(r"[^\W\d_]+", line)))
    return lines


def tokenize(lines, unit):
    if unit not in CUTS:
        raise ValueError(f"{unit} is not one of {sorted(CUTS)}")
    return list(map(CUTS[unit], lines))
