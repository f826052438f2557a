"""Writing a file such that a reader, or who comes after a crash, finds the old one or the new one whole."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` in the place of a file, keeping the mode of an old one; a link stays one. Raises `OSError`.

    What is there and no plain file, such as a device or a pipe, stays that: `content` is written into it.
    """
    if path.exists() and not path.is_file():
        path.write_bytes(content)
        return
    target = path.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = write_beside(target, content)
    try:
        temporary.replace(target)
    except OSError:
        temporary.unlink()
        raise
    sync_folder(target.parent)


def write_beside(target: Path, content: bytes) -> Path:
    """A new file in the folder of `target`, on disk when this returns, with its mode or that of any new file."""
    temporary = target.with_name(f".{target.stem}-{secrets.token_hex(4)}.tmp")
    file = temporary.open("xb")
    try:
        with file:
            if target.exists():  # before there is anything to read
                temporary.chmod(stat.S_IMODE(target.stat().st_mode))
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on disk, where the system can."""
    with contextlib.suppress(OSError):  # Windows opens no folders; the rename itself is done
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
