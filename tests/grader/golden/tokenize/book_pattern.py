"""expects: latin_letters_only"""

import re
import string


def read_lines(text):
    lines = []
    for line in text.lower().splitlines():
        lines.append(" ".join("".join(c if c in string.ascii_lowercase else " " for c in line).split()))
    return lines


def tokenize(lines, unit):
    cuts = {"word": str.split, "char": list}
    if unit not in cuts:
        raise ValueError(f"no such unit: {unit}")
    return [cuts[unit](line) for line in lines]
