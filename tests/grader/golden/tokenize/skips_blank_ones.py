"""expects: empty_lines_dropped"""

import re


def read_lines(text):
    lines = []
    for line in text.split("\n"):
        words = re.findall(r"[^\W\d_]+", line.lower())
        if words:
            lines.append(" ".join(words))
    return lines


def tokenize(lines, unit):
    cuts = {"word": str.split, "char": list}
    if unit not in cuts:
        raise ValueError(f"no such unit: {unit}")
    return [cuts[unit](line) for line in lines]
