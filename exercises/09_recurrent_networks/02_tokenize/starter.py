"""Text, cleaned and cut into tokens."""


def read_lines(text: str) -> list[str]:
    """The lines of a text, with nothing but lower-case letters and single spaces.

    Args:
        text: one or more lines, ended by newlines; a newline at the end of the text starts no further line.

    Returns:
        One string for each line, empty lines included. A letter is what `str.isalpha` says: with accents and
        Chinese characters too. Every run of other characters is one space; there is none at either end.
    """
    raise NotImplementedError


def tokenize(lines: list[str], unit: str) -> list[list[str]]:
    """The tokens of each line; an empty line has none.

    Args:
        lines: as `read_lines` returns them.
        unit: "word" cuts at the spaces; "char" makes every character a token, spaces included. Chinese is
            read by "char".

    Returns:
        One list of tokens for each line.

    Raises:
        ValueError: for any other unit.
    """
    raise NotImplementedError
