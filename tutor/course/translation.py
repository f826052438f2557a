"""The look at translated lessons and hints: they teach the same as the English ones beside them.

The prose is the translator's; examples are the same code, other blocks hold the same numbers, hints are as many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tutor.course.reading import split_hints

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_COMMENT = re.compile(r"\s*#.*")


class Block(NamedTuple):
    """A block that is shown as it stands: an example of code, or a formula or table."""

    line: int
    code: bool
    text: str


def translations(folder: Path) -> list[Path]:
    """The translated texts of an exercise: `lesson.zh.md` and its like."""
    return sorted(path for name in ("lesson", "hints") for path in folder.glob(f"{name}.*.md"))


def inspect_translation(path: Path, text: str) -> Iterator[str]:
    """What a translation does otherwise than the English text beside it, a line each."""
    original = path.with_name(path.name.partition(".")[0] + ".md")
    try:
        english = original.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return  # reported where the English text is looked at
    if original.name == "hints.md":
        yield from _as_many_hints(path, len(split_hints(text)), len(split_hints(english)))
    yield from _same_blocks(path, blocks(text), blocks(english))


def blocks(markdown: str) -> list[Block]:
    """The fenced and the indented blocks of a text, in order."""
    from markdown_it import MarkdownIt  # only authors' checks need it

    tokens = MarkdownIt("commonmark").parse(markdown)
    return [
        Block((token.map or [0])[0] + 1, token.info == "python" or ">>>" in token.content, token.content)
        for token in tokens
        if token.type in ("fence", "code_block")
    ]


def _as_many_hints(path: Path, found: int, wanted: int) -> Iterator[str]:
    if found != wanted:
        yield f"{path}: has {found} hints, hints.md has {wanted}; translate each one"


def _same_blocks(path: Path, found: list[Block], wanted: list[Block]) -> Iterator[str]:
    if len(found) != len(wanted):
        yield f"{path}: has {len(found)} code blocks, the English text has {len(wanted)}; keep each one"
        return
    for here, there in zip(found, wanted, strict=True):
        if there.code and _bare(here.text) != _bare(there.text):
            yield f"{path}: line {here.line}, the example is not the English text's; copy it, translate only comments"
        elif not there.code and _numbers(here.text) != _numbers(there.text):
            yield f"{path}: line {here.line}, the numbers are not the English text's; keep them"


def _bare(code: str) -> list[str]:
    """The lines of an example without comments."""
    return [_COMMENT.sub("", line).rstrip() for line in code.splitlines()]


def _numbers(text: str) -> list[str]:
    """In any order: languages put words elsewhere."""
    return sorted(_NUMBER.findall(text))
