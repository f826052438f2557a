"""Folders for a while, and their removal whatever a submission left in them."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any


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
