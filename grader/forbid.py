"""Seeing which operators a submission really runs, whatever it called them.

Two views, since neither sees all: kernels as they pass the dispatcher, and composite functions such as
`F.one_hot`, which reach the dispatcher only as their parts. A call counts for the submission when the nearest
frame outside torch is not the checks' own.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from pathlib import Path
from types import FrameType
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
    """Collects uses of forbidden operators by the files in `paths`; `trusted` files may use anything."""

    def __init__(self, forbid: tuple[str, ...], paths: frozenset[str], trusted: frozenset[str]) -> None:
        self._patterns = patterns(forbid)
        self._paths = paths
        self._trusted = trusted
        self._matches = lru_cache(maxsize=None)(lambda name: matches(name, self._patterns))
        self.uses: list[Use] = []

    @contextmanager
    def watching(self) -> Iterator[None]:
        """See what runs inside; costs nothing where nothing is forbidden."""
        self.uses = []
        with ExitStack() as stack:
            if self._patterns:
                stack.enter_context(_Functions(self))
                stack.enter_context(_Kernels(self))
            yield

    def saw(self, name: str) -> None:
        """Note a call that is under way, when it is forbidden and the submission's."""
        if self._matches(name) and len(self.uses) < 20:
            frame = _nearest(sys._getframe(2))
            if frame is None or frame.f_code.co_filename not in self._trusted:
                self.uses.append(Use(name, self._line(frame)))

    def _line(self, frame: FrameType | None) -> int | None:
        while frame is not None and frame.f_code.co_filename not in self._paths:
            frame = frame.f_back
        return frame.f_lineno if frame else None


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
