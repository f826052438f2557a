"""A table of all characters that are no letters, for str.translate; collapsed in a loop."""


def read_lines(text):
    others = {ord(c): " " for c in set(text) if not c.isalpha() and c != "\n"}
    lines = text.translate(others).lower()
    while "  " in lines:
        lines = lines.replace("  ", " ")
    return [line.strip() for line in lines.splitlines()]


def tokenize(lines, unit):
    tokens = {"word": [], "char": []}
    for line in lines:
        tokens["word"].append(line.split())
        tokens["char"].append([*line])
    try:
        return tokens[unit]
    except KeyError:
        raise ValueError(unit) from None
