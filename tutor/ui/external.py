"""The learner's own editor, as the environment names it."""

from __future__ import annotations

import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tutor.errors import TutorError
from tutor.language import _


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
        raise TutorError(
            _("The editor `{editor}` cannot be started ({reason}); set $EDITOR to another.").format(
                editor=command[0], reason=error.strerror
            )
        ) from error
    if code:
        said = _("The editor `{editor}` ended with code {code}; your file is as it left it.")
        raise TutorError(said.format(editor=command[0], code=code))
