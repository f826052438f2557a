"""Text, cleaned and cut into tokens."""


def read_lines(text: str) -> list[str]:
    """The lines of a text: lower-case letters, and single spaces between them."""
    return [clean(line) for line in text.splitlines()]  # lines first: a newline is no letter and would be lost


def clean(line: str) -> str:
    """A line in which every run of other characters is a single space."""
    spaced = "".join(c if c.isalpha() else " " for c in line)
    return " ".join(spaced.split()).lower()  # split and join: one space between words, none at the ends


def tokenize(lines: list[str], unit: str) -> list[list[str]]:
    """A list of tokens for each line, words or characters."""
    match unit:
        case "word":
            return [line.split() for line in lines]  # "".split() is [], while "".split(" ") would be [""]
        case "char":
            return [list(line) for line in lines]  # the space between two words is a token, too
    raise ValueError(f"unit is {unit!r}; it has to be 'word' or 'char'")
