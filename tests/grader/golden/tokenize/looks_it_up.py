"""expects: another_exception"""

import re


def read_lines(text):
    return [" ".join(re.findall(r"[^\W\d_]+", line)).lower() for line in text.splitlines()]


def tokenize(lines, unit):
    cut = dict(word=lambda line: line.split(), char=lambda line: list(line))[unit]
    return list(map(cut, lines))
