"""expects: characters_of_words"""

import re


def read_lines(text):
    return [" ".join(re.findall(r"[^\W\d_]+", line)).lower() for line in text.splitlines()]


def tokenize(lines, unit):
    match unit:
        case "word":
            return [line.split() for line in lines]
        case "char":
            return [[c for c in line if c != " "] for line in lines]
        case _:
            raise ValueError(unit)
