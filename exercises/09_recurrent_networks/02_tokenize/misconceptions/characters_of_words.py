"""For characters, the line is cut into words first.

So the spaces are lost, and with them any chance to learn where one word ends and the next begins. Every character of the line is a token, the space too.
"""


def read_lines(text):
    return [clean(line) for line in text.splitlines()]


def clean(line):
    spaced = "".join(c if c.isalpha() else " " for c in line)
    return " ".join(spaced.split()).lower()


def tokenize(lines, unit):
    if unit == "word":
        return [line.split() for line in lines]
    if unit == "char":
        return [[c for word in line.split() for c in word] for line in lines]
    raise ValueError(unit)
