"""The learner's own editor, as the environment names it."""

from __future__ import annotations

import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tutor.errors import TutorError
from tutor.language import _

_WINDOWED = frozenset(
    {
        *("code", "code-insiders", "codium", "vscodium", "cursor", "windsurf", "subl", "atom", "zed", "idea"),
        *("gedit", "gnome-text-editor", "kate", "kwrite", "mousepad", "pluma", "xed", "geany", "gvim", "mvim"),
        *("mate", "bbedit", "notepad", "notepad++", "pycharm", "charm", "spyder"),
    }
)
_LAUNCH_SECONDS = 2.0
"""A window that could not be opened is told of sooner than this."""


def editor_command(environment: Mapping[str, str]) -> list[str]:
    """The words of `$VISUAL`, else `$EDITOR`. Raises `TutorError` when neither is set or legible."""
    line = environment.get("VISUAL") or environment.get("EDITOR") or ""
    try:
        words = shlex.split(line)
    except ValueError:
        words = []
    if not words:
        raise TutorError(
            _("No editor is named: set $VISUAL or $EDITOR, for example `export EDITOR=nano`, and start again.")
        )
    return words


def edit(command: list[str], path: Path) -> None:
    """Run the editor on `path` until it ends. Raises `TutorError` when it cannot or fails."""
    try:
        code = subprocess.run([*command, str(path)], check=False).returncode
    except OSError as error:
        raise _not_started(command, error) from error
    if code:
        said = _("The editor `{editor}` ended with code {code}; your file is as it left it.")
        raise TutorError(said.format(editor=command[0], code=code))


def has_own_window(command: list[str]) -> bool:
    """Whether the editor opens a window of its own and leaves the terminal alone."""
    return Path(command[0]).stem.lower() in _WINDOWED


def launch(command: list[str], path: Path) -> None:
    """Open `path` in an editor with a window of its own, and leave it open. Raises `TutorError` if that fails."""
    quiet = subprocess.DEVNULL
    try:
        editor = subprocess.Popen(
            [*command, str(path)], stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )
    except OSError as error:
        raise _not_started(command, error) from error
    try:
        code = editor.wait(_LAUNCH_SECONDS)
    except subprocess.TimeoutExpired:
        return  # it stays open until the learner closes it
    if code:
        said = _("The editor `{editor}` ended with code {code}; open your file by hand: {place}")
        raise TutorError(said.format(editor=command[0], code=code, place=path))


def _not_started(command: list[str], error: OSError) -> TutorError:
    said = _("The editor `{editor}` cannot be started ({reason}); set $EDITOR to another.")
    return TutorError(said.format(editor=command[0], reason=error.strerror))
