"""All words come in one flat list.

The same mistake, for one of the two units.

"""

def read_lines(text):
    lines = text.split("\n")
    if lines and lines[-1] == "":
        lines = lines[:-1]
    return [" ".join("".join(c if c.isalpha() else " " for c in line).lower().split()) for line in lines]

def tokenize(lines, unit):
    if unit == "word":
        return [w for line in lines for w in line.split()]
    elif unit == "char":
        return [list(line) for line in lines]
    raise ValueError(f"unknown unit {unit}")
