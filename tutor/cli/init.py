"""`dltutor init`: a workspace with every exercise's file."""

from __future__ import annotations

from pathlib import Path

import click

from tutor.cli.opening import chosen_workspace, course, say
from tutor.language import ngettext


@click.command()
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
def command(folder: Path | None) -> None:
    """Make a workspace in DIR (here, or where --workspace says) with a file for every exercise.

    Files that are there already stay as they are.
    """
    from tutor.workspace import Workspace

    workspace = Workspace.open((folder or chosen_workspace() or Path.cwd()).resolve())
    made = workspace.fill(course())
    say(
        ngettext(
            "{root}: {count} file made; `dltutor start` there begins.",
            "{root}: {count} files made; `dltutor start` there begins.",
            made,
        ).format(root=workspace.root, count=made)
    )
