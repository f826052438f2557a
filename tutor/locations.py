"""Where things lie: the course, the learner's workspace and the data sets."""

from __future__ import annotations

import os
from pathlib import Path

from tutor.datasets import DATASETS
from tutor.errors import CourseError, DatasetError, WorkspaceError
from tutor.language import _

WORKSPACE_FILE = "dltutor.toml"
_PACKAGE = Path(__file__).resolve().parent


def course_folder(chosen: Path | None = None) -> Path:
    """The folder that holds `exercises/` and `solutions/`.

    `chosen`, else `$DLTUTOR_COURSE`, else the checkout around this package, else the installed content.
    """
    named = chosen or _from_environment("DLTUTOR_COURSE")
    candidates = [named] if named else [_PACKAGE.parent, _PACKAGE / "content"]
    for folder in candidates:
        if (folder / "exercises").is_dir():
            return folder.resolve()
    raise CourseError([f"{candidates[0]}: no course here; name a folder that has exercises/ and solutions/"])


def workspace_folder(chosen: Path | None = None, start: Path | None = None) -> Path:
    """The workspace to use; it need not exist yet.

    `chosen`, else `$DLTUTOR_WORKSPACE`, else the nearest one upward of `start`, else `~/dltutor`.
    """
    named = chosen or _from_environment("DLTUTOR_WORKSPACE")
    if named:
        return named.resolve()
    try:
        here = (start or Path.cwd()).resolve()
    except OSError as error:
        raise WorkspaceError(
            _("The current folder is gone ({reason}); change into another one.").format(reason=error.strerror)
        ) from None
    for folder in (here, *here.parents):
        if (folder / WORKSPACE_FILE).is_file():
            return folder
    return Path.home() / "dltutor"


def dataset_folder(dataset: str) -> str:
    """The folder that torchvision reads `dataset` from, or downloads it to; empty for embedded data.

    `$DLTUTOR_DATA` where the data set lies in it, else the user's cache.
    """
    given = _from_environment("DLTUTOR_DATA")
    if dataset == "timemachine":  # a text that the learner brings; it is never downloaded
        return str((given or Path()).resolve())
    if dataset not in DATASETS:
        return ""
    if given and (given / DATASETS[dataset].folder / "raw").is_dir():
        return str(given.resolve())
    from platformdirs import user_cache_path  # costs every command otherwise

    cache = user_cache_path("dltutor") / "data"
    try:
        cache.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatasetError(
            _("{folder}: cannot make the folder for data sets ({reason}); set DLTUTOR_DATA to another.").format(
                folder=cache, reason=error.strerror
            )
        ) from None
    return str(cache)


def settings_file() -> Path:
    """The file of the learner's settings; it need not exist. `$DLTUTOR_SETTINGS`, else the user's configuration."""
    named = _from_environment("DLTUTOR_SETTINGS")
    if named:
        return named
    from platformdirs import user_config_path  # costs every command otherwise

    return user_config_path("dltutor") / "settings.toml"


def _from_environment(name: str) -> Path | None:
    value = os.environ.get(name, "").strip()
    return Path(value).expanduser() if value else None
