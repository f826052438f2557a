"""expects: empty_token"""

import re


def read_lines(text):
    return [" ".join(re.findall(r"[^\W\d_]+", line)).lower() for line in text.splitlines()]


def tokenize(lines, unit):
    if unit not in ("word", "char"):
        raise ValueError(unit)
    tokens = []
    for line in lines:
        tokens.append(line.split(" ") if unit == "word" else [*line])
    return tokens
