"""`dltutor init`: a workspace with every exercise's file."""

from __future__ import annotations

from pathlib import Path

import click

from tutor.cli.opening import chosen_workspace, course, say


@click.command()
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
def command(folder: Path | None) -> None:
    """Make a workspace in DIR (here, or where --workspace says) with a file for every exercise.

    Files that are there already stay as they are.
    """
    from tutor.workspace import Workspace

    workspace = Workspace.open((folder or chosen_workspace() or Path.cwd()).resolve())
    made = workspace.fill(course())
    say(f"{workspace.root}: {made} file{'s' if made != 1 else ''} made; `dltutor start` there begins.")
