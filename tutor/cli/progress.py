"""`dltutor progress`: take progress along as one JSON file."""

from __future__ import annotations

from pathlib import Path

import click

from tutor.cli.opening import say, session, workspace_option

_FILE = click.Path(path_type=Path)


@click.group()
def command() -> None:
    """Export progress to a JSON file, or import it from one."""


@command.command("export")
@click.argument("file", type=_FILE)
@workspace_option
def export(file: Path) -> None:
    """Write all attempts, hints and training runs to FILE."""
    from tutor.progress.exchange import export_json
    from tutor.workspace import write_atomically

    with session() as opened:
        write_atomically(file, export_json(opened.progress.database))
    say(f"{file}: written.")


@command.command("import")
@click.argument("file", type=_FILE)
@workspace_option
def import_(file: Path) -> None:
    """Add what FILE knows to this workspace; nothing here is lost."""
    from tutor.errors import ProgressError
    from tutor.progress.exchange import import_json

    try:
        content = file.read_bytes()
    except OSError as error:
        raise ProgressError(f"{file}: cannot be read ({error.strerror}); check the name.") from None
    with session() as opened:
        added = import_json(opened.progress.database, content)
    say(f"{file}: {added} attempts and runs came in.")
