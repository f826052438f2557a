"""Finds what there is to translate in a source: marked sentences, and what Textual wants as class attributes.

Read from the syntax tree, so that a sentence inside an f-string's braces is found under every Python.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

Sentence = str | tuple[str, str]
_MARKS = {"_": 1, "N_": 1, "ngettext": 2}
"""How many sentences each mark takes."""


def sentences(source: str) -> list[Sentence]:
    """What a source says, in its order. Raises `ValueError` where a marked sentence is an f-string."""
    found = [(node.lineno, said) for node in ast.walk(ast.parse(source)) for said in _said(node)]
    return [said for _, said in sorted(found, key=lambda one: one[0])]


def _said(node: ast.AST) -> Iterator[Sentence]:
    match node:
        case ast.Call(func=ast.Name(id=mark) | ast.Attribute(attr=mark)) if mark in _MARKS:
            yield from _marked(node.args[: _MARKS[mark]])
        case (
            ast.Assign(targets=[ast.Name(id=name)], value=value)
            | ast.AnnAssign(target=ast.Name(id=name), value=value)
        ):
            yield from _declared(name, value)


def _marked(arguments: list[ast.expr]) -> Iterator[Sentence]:
    if any(isinstance(argument, ast.JoinedStr) for argument in arguments):
        raise ValueError(f"line {arguments[0].lineno}: an f-string cannot be translated; put .format(…) behind it")
    texts = _texts(arguments)
    if len(texts) == len(arguments):
        yield texts[0] if len(texts) == 1 else (texts[0], texts[1])


def _declared(name: str, value: ast.expr | None) -> Iterator[Sentence]:
    """The words of BINDINGS and the titles of panes need no mark."""
    if name in ("BORDER_TITLE", "BORDER_SUBTITLE"):
        yield from _texts([value])
    elif name == "BINDINGS" and isinstance(value, ast.List):
        for binding in value.elts:
            yield from _texts(_words(binding))


def _words(binding: ast.expr) -> list[ast.expr]:
    """What is said of a binding: all but its keys, its action, and how Textual shows the keys."""
    if isinstance(binding, ast.Call):
        return [*binding.args[2:], *(one.value for one in binding.keywords if one.arg in ("description", "tooltip"))]
    return list(getattr(binding, "elts", [])[2:])


def _texts(nodes: list[ast.expr] | list[ast.expr | None]) -> list[str]:
    values = [node.value for node in nodes if isinstance(node, ast.Constant)]
    return [value for value in values if isinstance(value, str) and value]
