"""Reading a submission for what would blind the watch of `grader.forbid`, which runs beside it in the worker.

The judge reads the text, where the submission cannot reach. It takes only names that honest work in an exercise with
`forbid` has no use for; a name put together at run time passes here.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from fnmatch import fnmatchcase

from grader.reading import parsed
from grader.wire import Use

_MODULES = ("grader", "ctypes", "cffi")
_NAMES = (
    "_disable_*mode*",
    "_pop_mode*",
    "_pop_torch_*",
    "_unset_*mode*",
    "_set_dispatch_mode",
    "_DisableTorchDispatch",
    "*DispatchKeyGuard",
    "_AutoDispatchBelow*",
    "_dispatch_tls_*",
    "get_objects",
    "get_referrers",
)


def evasion(content: bytes) -> Use | None:
    """The first name in a submission that reaches past the watch, and its line."""
    tree = parsed(content)
    if tree is None:
        return None
    found = [Use(name.rstrip("."), line) for node in ast.walk(tree) for name, line in _named(node) if _evades(name)]
    return min(found, key=lambda use: use.line or 0, default=None)


def _named(node: ast.AST) -> Iterator[tuple[str, int]]:
    """Names that a node uses; of a module that it imports, the path followed by a dot."""
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            yield name, node.lineno
        case ast.Constant(value=str(name)):
            yield name, node.lineno
        case ast.Import(names=names):
            yield from ((f"{alias.name}.", node.lineno) for alias in names)
        case ast.ImportFrom(module=module, names=names, level=level):
            if module and not level:
                yield f"{module}.", node.lineno
            yield from ((alias.name, node.lineno) for alias in names)


def _evades(name: str) -> bool:
    root, dot, _ = name.partition(".")
    return bool(dot and root in _MODULES) or any(fnmatchcase(name, pattern) for pattern in _NAMES)
