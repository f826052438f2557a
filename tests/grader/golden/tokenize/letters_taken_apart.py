"""expects: none"""


def read_lines(text):
    import unicodedata

    text = unicodedata.normalize("NFKD", text)
    lines = text.split("\n")
    if lines and lines[-1] == "":
        lines = lines[:-1]
    return [" ".join("".join(c if c.isalpha() else " " for c in line).lower().split()) for line in lines]


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    elif unit == "char":
        return [list(line) for line in lines]
    raise ValueError(f"unknown unit {unit}")
