"""All empty lines at the end of the text are lost.

The same mistake; only the last newline is no line of its own.

"""

def read_lines(text):
    lines = text.split("\n")
    while lines and lines[-1] == "":
        lines = lines[:-1]
    return [" ".join("".join(c if c.isalpha() else " " for c in line).lower().split()) for line in lines]

def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    elif unit == "char":
        return [list(line) for line in lines]
    raise ValueError(f"unknown unit {unit}")
