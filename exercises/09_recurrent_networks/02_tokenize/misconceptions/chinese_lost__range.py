"""Chinese characters are outside the range of letters.

The same mistake, with a range written by hand.

"""

import re
def read_lines(text):
    lines = text.split("\n")
    if lines[-1] == "": lines.pop()
    return [re.sub("[^a-zA-Zà-üÀ-Ü]+", " ", l).strip().lower() for l in lines]
def tokenize(lines, unit):
    if unit == "word": return [l.split() for l in lines]
    if unit == "char": return [list(l) for l in lines]
    raise ValueError(unit)
