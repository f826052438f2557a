"""What an editor of Python does to lines of text: indentation, comments, finding, marks that stay at their lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

INDENT = 4
_BLANK = " \t"


def indentation(before: str) -> str:
    """What a new line begins with after `before`: the same indentation, deeper after a colon."""
    indent = before[: len(before) - len(before.lstrip(" "))]
    return indent + " " * INDENT if before.rstrip().endswith(":") else indent


def indented(lines: Sequence[str]) -> list[str]:
    """The lines a step to the right; empty ones stay empty."""
    return [" " * INDENT + line if line.strip() else line for line in lines]


def dedented(lines: Sequence[str]) -> list[str]:
    """The lines a step to the left, as far as each has room."""
    return [line[_step(line) :] for line in lines]


def _step(line: str) -> int:
    if line.startswith("\t"):
        return 1
    spaces = len(line) - len(line.lstrip(" "))
    return min(spaces, (spaces - 1) % INDENT + 1) if spaces else 0


def commented(lines: Sequence[str]) -> list[str]:
    """The lines as comments, at the indentation that all share; as code again where all were comments."""
    written = [line for line in lines if line.strip()]
    if written and all(line.lstrip(_BLANK).startswith("#") for line in written):
        return [_uncommented(line) for line in lines]
    column = min((len(line) - len(line.lstrip(_BLANK)) for line in written), default=0)
    return [f"{line[:column]}# {line[column:]}" if line.strip() or not written else line for line in lines]


def _uncommented(line: str) -> str:
    before, _, after = line.partition("#")
    return before + after.removeprefix(" ")


def occurrences(lines: Sequence[str], sought: str) -> list[tuple[int, int]]:
    """Row and column of each place, in order. Capitals matter only where some are sought."""
    if not sought:
        return []
    exact = sought != sought.lower()
    return [(row, column) for row, line in enumerate(lines) for column in _columns(line, sought, exact)]


def _columns(line: str, sought: str, exact: bool) -> list[int]:
    text = line if exact else line.lower()
    if len(text) != len(line):
        text = line  # letters that grow when they become small would shift the columns
    found, column = [], text.find(sought)
    while column >= 0:
        found.append(column)
        column = text.find(sought, column + len(sought))
    return found


def followed(marked: Mapping[int, str], lines: Sequence[str], grown: int) -> dict[int, int]:
    """Where marked lines are after an edit that made the text `grown` lines longer: old row → new row.

    `marked` gives each marked row's text. A line that is neither where it was nor moved with what
    follows the edit was changed itself, and is left out.
    """
    places: dict[int, int] = {}
    for row, text in marked.items():
        for candidate in (row, row + grown):
            if 0 <= candidate < len(lines) and lines[candidate] == text:
                places[row] = candidate
                break
    return places


def in_call(before: str) -> bool:
    """Whether the end of `before` is inside the brackets of a call, as far as its line tells."""
    open_brackets = 0
    for at in range(len(before) - 1, -1, -1):
        open_brackets += {"(": 1, ")": -1}.get(before[at], 0)
        if open_brackets > 0:
            name = before[:at].rstrip()
            return bool(name) and (name[-1].isalnum() or name[-1] in "_])") and not before.lstrip().startswith("def ")
    return False
