"""What can be told of a submission by its text alone."""

from __future__ import annotations

import ast
import warnings


def definition(submission: bytes, call: str) -> int | None:
    """The line where the submission defines what `call` calls."""
    name = call.partition("(")[0]
    return next((node.lineno for node in _definitions(submission) if node.name == name), None)


def defined_around(submission: bytes, line: int) -> str:
    """The function or class of the submission that a line belongs to."""
    around = (node.name for node in _definitions(submission) if node.lineno <= line <= (node.end_lineno or 0))
    return next(around, "")


def _definitions(submission: bytes) -> list[ast.FunctionDef | ast.ClassDef]:
    tree = parsed(submission)
    return [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)] if tree else []


def unchanged(submission: bytes, starter: bytes) -> bool:
    """Whether a file holds no code beyond the starter's: the same but for comments and layout, or nothing."""
    mine, given = parsed(submission), parsed(starter)
    if mine is None or given is None:
        return False
    nothing = all(isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) for node in mine.body)
    same_length = len(mine.body) == len(given.body)
    return nothing or (same_length and _dumped(mine) == _dumped(given))


def parsed(source: bytes) -> ast.Module | None:
    """The syntax tree of a file; None for one that is no Python, or too deep for the parser."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _dumped(tree: ast.Module) -> str | None:
    try:
        return ast.dump(tree)
    except RecursionError:
        return None
