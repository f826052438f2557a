"""expects: lines_lost"""

import re


def read_lines(text):
    text = re.sub(r"[\W\d_]+", " ", text).strip().lower()
    return text.split("\n")


def tokenize(lines, unit):
    cuts = {"word": str.split, "char": list}
    if unit not in cuts:
        raise ValueError(f"no such unit: {unit}")
    return [cuts[unit](line) for line in lines]
