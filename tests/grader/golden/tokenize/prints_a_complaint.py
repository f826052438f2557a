"""expects: unknown_unit_accepted"""

import re


def read_lines(text):
    return [" ".join(re.findall(r"[^\W\d_]+", line)).lower() for line in text.splitlines()]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    elif unit == "char":
        return [list(line) for line in lines]
    else:
        print("Error: unknown unit " + unit)
