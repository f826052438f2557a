"""The last line is lost where no newline ends it.

Only an empty last piece stands for the newline at the end of the text. A text may also end without one, and then the last piece is a line.

"""

def read_lines(text):
    lines = text.split("\n")
    lines = lines[:-1]
    return [" ".join("".join(c if c.isalpha() else " " for c in line).lower().split()) for line in lines]

def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    elif unit == "char":
        return [list(line) for line in lines]
    raise ValueError(f"unknown unit {unit}")
