"""expects: one_flat_list"""

import re


def read_lines(text):
    return [" ".join(re.findall(r"[^\W\d_]+", line)).lower() for line in text.splitlines()]


def tokenize(lines, unit):
    if unit not in ("word", "char"):
        raise ValueError(unit)
    tokens = []
    for line in lines:
        tokens += line.split() if unit == "word" else list(line)
    return tokens
