"""Letters with accents are lost.

A range like A–Z has no é and no ü in it, and neither have two ranges. `str.isalpha` knows the letters of all languages.

"""

import re
def read_lines(text):
    lines = text.split("\n")
    if lines[-1] == "": lines.pop()
    return [re.sub("[^A-Za-z\u4e00-\u9fff]+", " ", l).strip().lower() for l in lines]
def tokenize(lines, unit):
    if unit == "word": return [l.split() for l in lines]
    if unit == "char": return [list(l) for l in lines]
    raise ValueError(unit)
