"""Lines that are not English are cut into characters, although words were asked for.

The unit says what to do, not the text: "word" cuts at the spaces, whatever the language. Chinese is read with the unit "char".

"""

def read_lines(text):
    lines = text.split("\n")
    if lines and lines[-1] == "":
        lines = lines[:-1]
    return [" ".join("".join(c if c.isalpha() else " " for c in line).lower().split()) for line in lines]

def tokenize(lines, unit):
    if unit == "word":
        return [line.split() if line.isascii() else list(line) for line in lines]
    elif unit == "char":
        return [list(line) for line in lines]
    raise ValueError(f"unknown unit {unit}")
