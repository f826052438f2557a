"""Importing a learner's files (and, in the judge, reference solutions) from bytes, never from a path.

Modules made here see each other under the names of their exercises, even where the standard library has
a module of that name (`tokenize`); nobody else sees them.
"""

from __future__ import annotations

import builtins
import linecache
import sys
from collections.abc import Callable, Iterable, Iterator
from types import CodeType, ModuleType, TracebackType
from typing import Any

from grader.describe import plain
from grader.protocol import Source
from grader.tree import MAX_TEXT, Raised

MAX_FRAMES = 8


class MissingName(AttributeError):
    """The submission defines nothing of that name."""


class Modules:
    """A closed set of modules made from sources, each run at its first import.

    `imported` is called whenever one of them has imported something else. `borrowed` holds the code of those that are
    not the learner's own, as far as they are loaded.
    """

    def __init__(self, sources: Iterable[Source], imported: Callable[[], None] | None = None) -> None:
        self._imported = imported
        self.borrowed: set[CodeType] = set()
        self._sources = {source.module: source for source in sources}
        self._loaded: dict[str, ModuleType] = {}

    def load(self, name: str) -> ModuleType:
        """Import a module of the set; whatever its code raises comes through."""
        if name not in self._loaded:
            source = self._sources[name]
            self._loaded[name] = module = self._made(source)
            code = compile(source.content, source.path, "exec", dont_inherit=True)
            if not source.own:
                self.borrowed.update(_within(code))
            exec(code, module.__dict__)
        return self._loaded[name]

    def _made(self, source: Source) -> ModuleType:
        module = ModuleType(source.module)
        module.__file__ = source.path
        module.__dict__["__builtins__"] = {**vars(builtins), "__import__": self._import}
        sys.modules.setdefault(source.module, module)
        text = source.content.decode("utf-8", "replace")
        linecache.cache[source.path] = (len(text), None, text.splitlines(keepends=True), source.path)
        return module

    def _import(self, name: str, *args: Any, **kwargs: Any) -> Any:
        if name in self._sources and not (len(args) > 3 and args[3]):
            return self.load(name)
        module = builtins.__import__(name, *args, **kwargs)
        if self._imported:
            self._imported()
        return module


def _within(code: CodeType) -> Iterator[CodeType]:
    """A code object and those of the functions and classes inside it."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _within(constant)


class Submission:
    """What a check sees of a module: its public names, and a clear error for the ones it lacks."""

    def __init__(self, module: ModuleType) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Any:
        try:
            return vars(self._module)[name]
        except KeyError:
            raise MissingName(name) from None


def raised(error: BaseException, paths: frozenset[str]) -> Raised:
    """An exception as data: its types, its message, and where in `paths` it came from, innermost last."""
    kinds = tuple(kind.__name__ for kind in type(error).__mro__ if kind not in (object, BaseException))
    frames = _frames(error.__traceback__, paths)
    if isinstance(error, SyntaxError) and error.filename in paths:
        frames.append((error.filename, error.lineno or 1, plain(error.text or "", MAX_TEXT).strip()))
    if not frames:
        return Raised(kinds, _message(error))
    path, line, _ = frames[-1]
    trace = tuple((line, code) for _, line, code in frames[-MAX_FRAMES:])
    return Raised(kinds, _message(error), line, trace, plain(path, MAX_TEXT))


def _message(error: BaseException) -> str:
    try:
        return plain(error.msg if isinstance(error, SyntaxError) else error, 1000)
    except Exception:
        return "an exception whose message cannot be read"


def _frames(traceback: TracebackType | None, paths: frozenset[str]) -> list[tuple[str, int, str]]:
    """File, line and code of each call in `paths`, outermost first."""
    frames: list[tuple[str, int, str]] = []
    while traceback is not None:
        path = traceback.tb_frame.f_code.co_filename
        if path in paths:
            line = linecache.getline(path, traceback.tb_lineno).strip()
            frames.append((path, traceback.tb_lineno, plain(line, MAX_TEXT)))
        traceback = traceback.tb_next
    return frames
