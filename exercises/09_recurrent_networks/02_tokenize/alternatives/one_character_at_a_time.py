"""A small machine that reads character by character."""


class UnknownUnit(ValueError):
    pass


def read_lines(text):
    lines, line, pending = [], "", False
    for c in text:
        if c == "\n":
            lines, line, pending = lines + [line], "", False
        elif c.isalpha():
            line += (" " if pending and line else "") + c.lower()
            pending = False
        else:
            pending = True
    return lines if text.endswith("\n") else lines + [line]


def tokenize(lines, unit):
    if unit == "char":
        return [[c for c in line] for line in lines]
    if unit != "word":
        raise UnknownUnit(unit)
    tokens = []
    for line in lines:
        words = line.split(" ") if line else []
        tokens.append(words)
    return tokens
