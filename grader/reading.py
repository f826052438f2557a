"""What can be told of a submission by its text alone."""

from __future__ import annotations

import ast
import warnings


def definition(submission: bytes, call: str) -> int | None:
    """The line where the submission defines what `call` calls."""
    name = call.partition("(")[0]
    tree = parsed(submission)
    if tree is None:
        return None
    definitions = (ast.FunctionDef, ast.ClassDef)
    return next((n.lineno for n in tree.body if isinstance(n, definitions) and n.name == name), None)


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
