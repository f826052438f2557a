"""Whether a database has to be looked through when it is opened: not where it lies just as we left it.

That takes the longer the more is in it. A note beside the file says how it lay when it was closed last. Who finds it
otherwise, or with a journal that a program left behind, looks; so does who comes after damage was met.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

_DOUBTED = "doubted"


def is_as_left(path: Path) -> bool:
    """Whether the file lies as `leave` noted it, with nothing left in its journal."""
    with contextlib.suppress(OSError, UnicodeDecodeError):
        return not _has_journal(path) and _note(path).read_text() == _look(path)
    return False


def leave(path: Path) -> None:
    """Note how the file lies now that it was closed, unless it is doubted."""
    with contextlib.suppress(OSError, UnicodeDecodeError):
        note = _note(path)
        if not (note.exists() and note.read_text() == _DOUBTED):
            note.write_text(_look(path))


def doubt(path: Path) -> None:
    """Have the file looked through when it is opened next, whoever closes it until then."""
    with contextlib.suppress(OSError):
        _note(path).write_text(_DOUBTED)


def believe(path: Path) -> None:
    """Forget what was noted, now that the file was looked through."""
    with contextlib.suppress(OSError):
        _note(path).unlink()


def _look(path: Path) -> str:
    found = path.stat()
    return f"{found.st_ino} {found.st_size} {found.st_mtime_ns}"


def _has_journal(path: Path) -> bool:
    journal = path.with_name(f"{path.name}-wal")
    return journal.exists() and journal.stat().st_size > 0


def _note(path: Path) -> Path:
    return path.with_name(f"{path.name}.whole")
