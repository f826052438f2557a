"""Reading and writing single files such that nothing is lost halfway."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from tutor.errors import WorkspaceError
from tutor.language import _

MAX_BYTES = 1 << 20
"""More than any exercise asks for; a larger file was named by mistake."""


def read_capped(path: Path) -> bytes:
    """The bytes of a file a learner wrote. Raises `WorkspaceError` when it is none, or above 1 MiB."""
    try:
        # O_NONBLOCK: opening a pipe that nobody writes to would wait for ever
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise WorkspaceError(_("{path}: there is no such file; check the name.").format(path=path)) from None
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
    """Write a file as a whole, keeping the mode of an old one; a link stays one. Raises `WorkspaceError`."""
    target = path.resolve()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = _write_beside(target, content)
        try:
            temporary.replace(target)
        except OSError:
            temporary.unlink()
            raise
        _sync_folder(target.parent)
    except OSError as error:
        raise _unwritable(path, error) from None


def write_new(path: Path, content: bytes) -> bool:
    """Make a file unless something of that name is there; says whether it was made."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if os.path.lexists(path):
            return False
        temporary = _write_beside(path, content)
        try:
            return _claim(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
            _sync_folder(path.parent)
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


def _write_beside(target: Path, content: bytes) -> Path:
    mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o644
    descriptor, name = tempfile.mkstemp(prefix=f".{target.stem}-", suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _sync_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # Windows opens no folders; the rename itself is done
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


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
