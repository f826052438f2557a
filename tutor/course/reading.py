"""Pure readers of an exercise's texts: hints out of Markdown, check headings out of Python source."""

from __future__ import annotations

import ast
import re

from msgspec import Struct

_FITS = re.compile(r"<!--\s*for:\s*([a-z0-9_, ]+?)\s*-->")


class Hint(Struct, frozen=True, kw_only=True):
    """One hint; `number` counts from 1, gentlest first. `text` is Markdown.

    `fits` names what it is written for: misconceptions, checks, or levels such as shape.
    """

    number: int
    title: str
    text: str
    fits: tuple[str, ...] = ()


class CheckHeading(Struct, frozen=True, kw_only=True):
    """A check as its source announces it: the function's name, its docstring's first line, its parameters."""

    id: str
    title: str
    line: int
    parameters: tuple[str, ...]


def split_hints(markdown: str) -> tuple[Hint, ...]:
    """The hints of a `hints.md`: one for each `## ` heading outside code fences.

    A line `<!-- for: NAME, NAME -->` below a heading, which no reader of Markdown shows, says what the hint fits.
    """
    sections: list[tuple[str, list[str]]] = []
    fenced = False
    for line in markdown.splitlines():
        fenced ^= line.lstrip().startswith("```")
        if line.startswith("## ") and not fenced:
            sections.append((line[3:].strip(), []))
        elif sections:
            sections[-1][1].append(line)
    return tuple(_hint(number, title, lines) for number, (title, lines) in enumerate(sections, start=1))


def _hint(number: int, title: str, lines: list[str]) -> Hint:
    marks = [mark for line in lines if (mark := _FITS.fullmatch(line.strip()))]
    names = tuple(name.strip() for mark in marks for name in mark[1].split(","))
    text = "\n".join(line for line in lines if not _FITS.fullmatch(line.strip())).strip()
    return Hint(number=number, title=title, text=text, fits=names)


def check_headings(source: str) -> tuple[CheckHeading, ...]:
    """The `check_…` functions of a `checks.py`, in order. Raises `SyntaxError` when it does not parse."""
    return tuple(
        _heading(node)
        for node in ast.parse(source).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("check_")
    )


def public_names(source: str | bytes) -> tuple[str, ...]:
    """The functions and classes that a module offers. Raises `SyntaxError` when it does not parse."""
    kinds = ast.FunctionDef | ast.ClassDef
    nodes = [node for node in ast.parse(source).body if isinstance(node, kinds)]
    return tuple(node.name for node in nodes if not node.name.startswith("_"))


def _heading(node: ast.FunctionDef) -> CheckHeading:
    lines = (ast.get_docstring(node) or "").strip().splitlines()
    return CheckHeading(
        id=node.name,
        title=lines[0].strip() if lines else "",
        line=node.lineno,
        parameters=tuple(argument.arg for argument in node.args.args),
    )
