"""Only the first letter of the unit is looked at.

The same mistake, for units that begin like the right ones.

"""

def read_lines(text):
    lines = text.split("\n")
    if lines and lines[-1] == "":
        lines = lines[:-1]
    return [" ".join("".join(c if c.isalpha() else " " for c in line).lower().split()) for line in lines]

def tokenize(lines, unit):
    if unit.startswith("w"):
        return [line.split() for line in lines]
    elif unit.startswith("c"):
        return [list(line) for line in lines]
    raise ValueError(f"unknown unit {unit}")
