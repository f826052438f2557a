"""expects: digits_kept"""

import re


def read_lines(text):
    return [" ".join(re.findall(r"\w+", line.lower())) for line in text.splitlines()]


def tokenize(lines, unit):
    cuts = {"word": str.split, "char": list}
    if unit not in cuts:
        raise ValueError(f"no such unit: {unit}")
    return [cuts[unit](line) for line in lines]
