"""Where reports are to go, looked at before the work that they tell of."""

from __future__ import annotations

import os
from pathlib import Path

from tutor.errors import WorkspaceError
from tutor.language import _


def insist_on_place(path: Path | None) -> None:
    """Raise `WorkspaceError` where no file can be written; missing folders will be made."""
    if path is None:
        return
    if path.is_dir():
        raise WorkspaceError(_("{path}: is a folder; name a file.").format(path=path))
    device = path.exists() and not path.is_file()
    holder = path if device else next(folder for folder in path.resolve().parents if folder.exists())
    if not device and not holder.is_dir():
        raise WorkspaceError(
            _("{path}: cannot be written ({folder} is no folder); name another place.").format(
                path=path, folder=holder
            )
        )
    if not os.access(holder, os.W_OK):
        raise WorkspaceError(
            _("{path}: cannot be written (no permission for {folder}); name another place.").format(
                path=path, folder=holder
            )
        )
