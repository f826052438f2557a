"""One program at a time."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

_LOOKS = 50
_LOOK_SECONDS = 0.01
"""Who asks whether a lock is held has it for a moment; that is not to keep it from who wants it."""


@contextlib.contextmanager
def alone(path: Path) -> Iterator[None]:
    """Wait until no other program is within `alone` of the same path; without file locks, do not wait.

    The lock is the file `path` with `.lock` behind its name.
    """
    with contextlib.ExitStack() as stack:
        with contextlib.suppress(OSError, ImportError):  # no locks here, or no right to write
            import fcntl

            lock = stack.enter_context(_opened(path.with_name(f"{path.name}.lock")))
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def hold(path: Path) -> BinaryIO | None:
    """Lock the file `path` until it is closed or this program ends; None where it is held or there are no locks."""
    with contextlib.suppress(OSError, ImportError), contextlib.ExitStack() as stack:
        import fcntl

        lock = stack.enter_context(_opened(path))
        for _ in range(_LOOKS):
            with contextlib.suppress(BlockingIOError):
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                stack.pop_all()
                return lock
            time.sleep(_LOOK_SECONDS)
    return None


def is_held(path: Path) -> bool | None:
    """Whether some program holds the file `path`; None where there are no locks."""
    try:
        import fcntl

        with open(path, "rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    except (OSError, ImportError):
        return None
    return False


def _opened(path: Path) -> BinaryIO:
    path.parent.mkdir(parents=True, exist_ok=True)
    return open(path, "ab")
