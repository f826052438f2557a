"""Folders for a while, and their removal whatever a submission left in them."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

_NAME = "dltutor-grader-"


def own_temporary_folder() -> Path:
    """A folder where this process's temporary files, and its children's, lie from now on; it sweeps dead graders'.

    A lock that ends with this process tells its folder from one that was left behind.
    """
    for other in Path(tempfile.gettempdir()).glob(_NAME + "*"):
        with contextlib.suppress(OSError):
            descriptor = _locked(other)
            remove(other)
            os.close(descriptor)
    while True:
        folder = tempfile.mkdtemp(prefix=_NAME)
        with contextlib.suppress(OSError):  # a grader that started in the same moment may have swept it
            _locked(folder)
            break
    os.environ["TMPDIR"] = tempfile.tempdir = folder
    return Path(folder)


def _locked(folder: str | Path) -> int:
    """The folder's descriptor, which holds its lock while it is open. Raises `OSError` where somebody else does."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        Path(folder).stat()  # gone where another grader swept it before
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def remove(folder: str | Path) -> None:
    """Remove a folder, also one with locked folders in it, or nested deeper than Python can walk."""
    try:
        shutil.rmtree(folder, onerror=_unlock)
    except (OSError, RecursionError):
        subprocess.run(["rm", "-rf", "--", str(folder)], capture_output=True, check=False)


def _unlock(function: Callable[..., Any], path: str, _: object) -> None:
    """Give back the permissions that are missing, and try once more."""
    if not os.path.lexists(path):
        return
    for locked in (Path(path).parent, Path(path)):
        if locked.is_dir() and not locked.is_symlink():
            locked.chmod(stat.S_IRWXU)
    if Path(path).is_dir() and not Path(path).is_symlink():
        remove(path)
    else:
        Path(path).unlink(missing_ok=True)
