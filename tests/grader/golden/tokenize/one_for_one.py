"""expects: spaces_left_over"""

import re


def read_lines(text):
    return [re.sub(r"[\W\d_]", " ", line).lower() for line in text.splitlines()]


def tokenize(lines, unit):
    cuts = {"word": str.split, "char": list}
    if unit not in cuts:
        raise ValueError(f"no such unit: {unit}")
    return [cuts[unit](line) for line in lines]
