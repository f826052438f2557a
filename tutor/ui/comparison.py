"""The learner's code beside the course's, line by line."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, zip_longest

SAME, DIFFERS, MINE, COURSE = " ", "≠", "<", ">"


@dataclass(frozen=True)
class Row:
    """A line of each, by its number from 0; `sign` says whether they are the same or only one has it."""

    sign: str
    mine: int | None
    course: int | None


def compare(mine: str, course: str) -> tuple[Row, ...]:
    """The lines of both in pairs; spaces at their ends do not count."""
    ours, theirs = ([line.rstrip() for line in text.splitlines()] for text in (mine, course))
    rows: list[Row] = []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        pairs = zip_longest(range(a, b), range(c, d))
        rows += [Row(SAME if tag == "equal" else _sign(*pair), *pair) for pair in pairs]
    return tuple(rows)


def _sign(mine: int | None, course: int | None) -> str:
    if mine is None:
        return COURSE
    return MINE if course is None else DIFFERS


def unified(rows: tuple[Row, ...]) -> Iterator[Row]:
    """The same rows with one line each, as they go below each other: where they differ, the learner's first."""
    for same, run in groupby(rows, key=lambda row: row.sign == SAME):
        together = list(run)
        if same:
            yield from together
            continue
        yield from (Row(MINE, row.mine, None) for row in together if row.mine is not None)
        yield from (Row(COURSE, None, row.course) for row in together if row.course is not None)


def plain(mine: str, course: str) -> str:
    """Both below each other as text: `<` before what only the learner has, `>` before what only the course has."""
    ours, theirs = mine.splitlines(), course.splitlines()
    lines = []
    for row in unified(compare(mine, course)):
        code = ours[row.mine] if row.mine is not None else theirs[row.course or 0]
        lines.append(f"{row.sign} {code}".rstrip())
    return "\n".join(lines) + "\n"
