"""Looking after the processes that others left, and at pipes between them."""

from __future__ import annotations

import contextlib
import fcntl
import os
import signal
import sys
import termios
from collections.abc import Collection
from pathlib import Path

_ROUNDS = 1000


def write_all(pipe: int, data: bytes) -> None:
    """Write all of `data`, however little a pipe takes at once."""
    view = memoryview(data)
    while view:
        view = view[os.write(pipe, view) :]


def unread(pipe: int) -> int:
    """Bytes that wait in a pipe."""
    answer = fcntl.ioctl(pipe, termios.FIONREAD, bytes(4))
    return int.from_bytes(answer, sys.byteorder)


def end_children(keep: Collection[int] = ()) -> None:
    """Kill what others started and left: without its parent it is this process's child (a subreaper's)."""
    for _ in range(_ROUNDS):
        children = [pid for pid in _children() if pid not in keep]
        for pid in children:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        for pid in children:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, 0)
        if not children:
            return


def stop(pid: int, stopped: bool) -> None:
    """Stop a process and all that came from it, or let them go on."""
    for found in (pid, *_descendants(pid)):
        with contextlib.suppress(ProcessLookupError):
            os.kill(found, signal.SIGSTOP if stopped else signal.SIGCONT)


def _descendants(pid: int) -> list[int]:
    children = _children(pid)
    return [*children, *(found for child in children for found in _descendants(child))]


def _children(pid: int | None = None) -> list[int]:
    found: list[int] = []
    for thread in Path(f"/proc/{pid or 'self'}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            found += map(int, thread.read_text().split())
    return found
