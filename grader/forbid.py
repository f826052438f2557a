"""Seeing which operators a submission really runs, whatever it called them.

Two views, since neither sees all: kernels as they pass the dispatcher, and composite functions such as
`F.one_hot`, which reach the dispatcher only as their parts. A call counts for the submission when the nearest
frame outside torch is not the checks' own.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import torch
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode

from grader.operators import matches, patterns
from grader.wire import Use

_TORCH = str(Path(torch.__file__).parent)
_GRADER = str(Path(__file__).parent)
_LIBRARY = (_TORCH, _GRADER, "<frozen", "<string>", "<attrs")


class Watch:
    """Collects uses of forbidden operators by the files in `paths`; code that is `trusted` may use anything."""

    def __init__(self, forbid: tuple[str, ...], paths: frozenset[str], trusted: Callable[[CodeType], bool]) -> None:
        self._patterns = patterns(forbid)
        self._paths = paths
        self._trusted = trusted
        self._matches = lru_cache(maxsize=None)(lambda name: matches(name, self._patterns))
        self.uses: list[Use] = []
        self._compiled: list[Use] = []

    @contextmanager
    def watching(self) -> Iterator[None]:
        """See what runs inside; costs nothing where nothing is forbidden."""
        self.uses, self._compiled = self._compiled, []
        with self.modes():
            yield

    @contextmanager
    def modes(self) -> Iterator[None]:
        """Look at what this thread does; modes are a thread's own."""
        with ExitStack() as stack:
            if self.active:
                stack.enter_context(_Functions(self))
                stack.enter_context(_Kernels(self))
            yield

    @property
    def active(self) -> bool:
        """Whether anything is forbidden."""
        return bool(self._patterns)

    def saw(self, name: str) -> None:
        """Note a call that is under way, when it is forbidden and the submission's."""
        if self._matches(name) and len(self.uses) < 20:
            frame = _nearest(sys._getframe(2))
            if frame is None or not self._trusted(frame.f_code):
                self.uses.append(Use(name, self._line(frame)))

    def saw_double(self, name: str) -> None:
        """Note a function of another library that does the job, when it is the submission that calls it."""
        frame: FrameType | None = sys._getframe(2)
        while frame is not None and not (self._trusted(frame.f_code) or self._of_the_submission(frame)):
            frame = frame.f_back
        if frame is not None and not self._trusted(frame.f_code):
            self.uses.append(Use(name, frame.f_lineno))

    def saw_compiled(self, name: str) -> None:
        """Note an operator in code that is being compiled, and will run without a frame to know it by."""
        if self._matches(name):
            use = Use(name, self._line(sys._getframe(2)))
            self.uses.append(use)
            self._compiled.append(use)

    def _line(self, frame: FrameType | None) -> int | None:
        while frame is not None and not self._of_the_submission(frame):
            frame = frame.f_back
        return frame.f_lineno if frame else None

    def _of_the_submission(self, frame: FrameType) -> bool:
        return frame.f_code.co_filename in self._paths


def _nearest(frame: FrameType | None) -> FrameType | None:
    while frame is not None and frame.f_code.co_filename.startswith(_LIBRARY):
        frame = frame.f_back
    return frame


class _Kernels(TorchDispatchMode):  # type: ignore[no-untyped-call]
    def __init__(self, watch: Watch) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._watch = watch

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self._watch.saw(func.overloadpacket.__name__)
        return func(*args, **(kwargs or {}))


class _Functions(TorchFunctionMode):
    def __init__(self, watch: Watch) -> None:
        super().__init__()
        self._watch = watch

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self._watch.saw(getattr(func, "__name__", ""))
        return func(*args, **(kwargs or {}))
