"""Reading and writing single files such that nothing is lost halfway."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from tutor.errors import NoFile, WorkspaceError
from tutor.language import _
from tutor.saving import sync_folder, write_beside, write_whole

MAX_BYTES = 1 << 20
"""More than any exercise asks for; a larger file was named by mistake."""


def as_text(name: str | Path) -> str:
    """A file's name as UTF-8 can say it, for messages and JSON; what it cannot is replaced."""
    return str(name).encode("utf-8", "replace").decode()


def read_capped(path: Path) -> bytes:
    """The bytes of a file a learner wrote.

    Raises `NoFile` where there is none, `WorkspaceError` where it cannot be read or is above 1 MiB.
    """
    try:
        # O_NONBLOCK: opening a pipe that nobody writes to would wait for ever
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise NoFile(_("{path}: there is no such file; check the name.").format(path=path)) from None
    except OSError as error:
        raise _unreadable(path, error) from None
    try:
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise WorkspaceError(_("{path}: is not a plain file; name a Python file.").format(path=path))
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise _unreadable(path, error) from None
    if len(content) > MAX_BYTES:
        raise WorkspaceError(
            _("{path}: is larger than 1 MiB; name the Python file of an exercise.").format(path=path)
        )
    return content


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file as a whole, or into what is there and no plain file. Raises `WorkspaceError`."""
    try:
        write_whole(path, content)
    except OSError as error:
        raise _unwritable(path, error) from None


def write_new(path: Path, content: bytes) -> bool:
    """Make a file unless something of that name is there; says whether it was made."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if os.path.lexists(path):
            return False
        temporary = write_beside(path, content)
        try:
            return _claim(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
            sync_folder(path.parent)
    except OSError as error:
        raise _unwritable(path, error) from None


def _claim(temporary: Path, path: Path) -> bool:
    """Give `temporary` the name `path` unless it is taken."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        return False
    except OSError:  # a file system without hard links
        if os.path.lexists(path):
            return False
        temporary.replace(path)
    return True


def _unreadable(path: Path, error: OSError) -> WorkspaceError:
    return WorkspaceError(
        _("{path}: cannot be read ({reason}); check that it is a file and its permissions.").format(
            path=path, reason=error.strerror
        )
    )


def _unwritable(path: Path, error: OSError) -> WorkspaceError:
    return WorkspaceError(
        _("{path}: cannot be written ({reason}); check its permissions and the space left.").format(
            path=path, reason=error.strerror
        )
    )
