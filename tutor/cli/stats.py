"""`dltutor stats`: what was tried, and what came of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from tutor.cli.opening import course, has_workspace, language_option, session, workspace_option

if TYPE_CHECKING:
    from tutor.progress.statistics import Statistics


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@workspace_option
@language_option
def command(as_json: bool) -> None:
    """Show days, attempts, time to green, misconceptions met and overcome, and help taken."""
    import msgspec

    from tutor.ui.figures import lines

    found = _known()
    if as_json:
        click.echo(msgspec.json.encode({"schema": 1, **msgspec.structs.asdict(found)}))
        return
    for line in lines(found, course().title, datetime.now(UTC).astimezone().date()):
        click.echo(line)


def _known() -> Statistics:
    from tutor.progress.history import History
    from tutor.progress.statistics import statistics

    if not has_workspace():
        return statistics(History())
    with session() as opened:
        return opened.statistics()
