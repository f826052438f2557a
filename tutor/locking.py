"""One program at a time."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def alone(path: Path) -> Iterator[None]:
    """Wait until no other program is within `alone` of the same path; without file locks, do not wait.

    The lock is the file `path` with `.lock` behind its name.
    """
    with contextlib.ExitStack() as stack:
        with contextlib.suppress(OSError, ImportError):  # no locks here, or no right to write
            import fcntl

            path.parent.mkdir(parents=True, exist_ok=True)
            lock = stack.enter_context(open(path.with_name(f"{path.name}.lock"), "ab"))
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
