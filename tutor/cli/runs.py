"""`dltutor runs`: the trainings so far, listed, shown, compared, followed, replayed and exported."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tutor.cli.opening import say, session, workspace_option
from tutor.cli.telling import stopping
from tutor.errors import NotYet, TutorError

if TYPE_CHECKING:
    from tutor.progress import RunRecord

_FILE = click.Path(path_type=Path)
_NUMBER = click.IntRange(1, 2**63 - 1)
_PAUSE = 0.5
"""Seconds between two looks at a run that goes on elsewhere."""
_SIZE = (76, 18)


@click.group()
def command() -> None:
    """Look at the trainings so far."""


@command.command("list")
@click.argument("name", required=False)
@click.option("--json", "as_json", is_flag=True, help="A JSON object for each run, one a line.")
@workspace_option
def list_(name: str | None, as_json: bool) -> None:
    """All runs, or those of training NAME, the newest first."""
    import msgspec

    with session() as opened:
        runs = opened.all_runs(name)
    for run in runs:
        click.echo(msgspec.json.encode(run) if as_json else _line(run))
    if not runs and not as_json:
        say("No training has run here yet; `dltutor train lenet` starts one.")


@command.command()
@click.argument("numbers", metavar="NUMBER…", nargs=-1, required=True, type=_NUMBER)
@workspace_option
def show(numbers: tuple[int, ...]) -> None:
    """The epochs of a run and what it gets wrong; of several, their curves against each other."""
    from tutor.session import review
    from tutor.session.charts import chart_text
    from tutor.session.run_curves import chart, curves

    with session() as opened:
        runs = [opened.run(number) for number in numbers]
        reviews = [opened.review(run) for run in runs]
    for run, found in zip(runs, reviews, strict=True):
        _tell_end(run)
        if len(runs) == 1:
            versions = [f"{name} {version}" for name, version in run.versions.items()]
            repeats = [f"repeats run {run.replays}"] if run.replays else []
            click.echo("  " + ", ".join([f"seed {run.seed}", *versions, *repeats]))
            for epoch in run.epochs:
                click.echo(
                    f"  epoch {epoch.epoch:>3}/{epoch.epochs}  loss {epoch.loss:.4f}  train {epoch.train_score:.4f}"
                    f"  test {epoch.score:.4f}  {epoch.seconds:.1f} s"
                )
        for line in review.lines(found):
            click.echo(f"  {line}")
    for panel in curves(runs):
        click.echo(chart_text(chart(panel), *_SIZE))


@command.command()
@click.argument("file", type=_FILE)
@click.argument("numbers", metavar="[NUMBER…]", nargs=-1, type=_NUMBER)
@workspace_option
def export(file: Path, numbers: tuple[int, ...]) -> None:
    """Write runs (all without a NUMBER) to FILE: .csv and .json with every epoch, .svg and .png with the curves."""
    from tutor.session import run_files
    from tutor.workspace import write_atomically

    if file.suffix not in run_files.ENDINGS:
        raise click.UsageError(f"{file}: name a file that ends in .csv, .json, .svg or .png.")
    with session() as opened:
        runs = [opened.run(number) for number in numbers] if numbers else opened.all_runs(None)
    if file.suffix in run_files.PICTURES and not any(run.epochs for run in runs):
        raise TutorError(f"{file}: not written, no run has an epoch to draw; `dltutor train lenet` starts one.")
    write_atomically(file, run_files.as_file(runs, file.suffix))
    say(f"{file}: {_written(runs, file.suffix in run_files.PICTURES)}")


def _written(runs: Sequence[RunRecord], drawn: bool) -> str:
    seen = [run for run in runs if run.epochs or not drawn]
    said = f"{len(seen)} {'run' if len(seen) == 1 else 'runs'} written"
    return (
        f"{said}, without {len(runs) - len(seen)} that had no epoch to draw." if len(seen) < len(runs) else f"{said}."
    )


@command.command()
@click.argument("number", required=False, type=_NUMBER)
@workspace_option
def follow(number: int | None) -> int:
    """Watch a run that goes on in another terminal (the one that trains now without a NUMBER) until it ends."""
    with session() as opened:
        known = opened.all_runs(None) if number is None else [opened.run(number)]
        found = [run for run in known if run.state == "running" or number is not None]
        if not found:
            say("Nothing trains here now; `dltutor runs list` shows what did.")
            return 1
        run = found[0]
        click.echo(_line(run))
        told = 0
        while True:
            for epoch in run.epochs[told:]:
                click.echo(f"  epoch {epoch.epoch:>3}/{epoch.epochs}  loss {epoch.loss:.4f}  test {epoch.score:.4f}")
            told = len(run.epochs)
            if run.state != "running":
                break
            time.sleep(_PAUSE)
            run = opened.run(run.id)
    _tell_end(run)
    return 0 if run.confirmed else 1


@command.command()
@click.argument("number", type=_NUMBER)
@workspace_option
def replay(number: int) -> int:
    """Train run NUMBER once more, its files, recipe and seed as they were, and say whether it comes out the same."""
    from tutor.session.replay import came_out

    with session() as opened, stopping(opened) as tell:
        before = opened.run(number)
        click.echo(_line(before))
        try:
            now = opened.replay(before, tell)
        except NotYet as error:
            say(str(error))
            return 1
    _tell_end(now)
    same, said = came_out(before, now)
    say(f"{'✓' if same else '✗'} {said}")
    return 0 if same else 1


_ENDS = {"running": "… running", "done": "✗ not confirmed", "failed": "✗ failed", "stopped": "■ stopped"}
"""As the training screen says it."""


def _tell_end(run: RunRecord) -> None:
    """How a run stands, and why it ended."""
    click.echo(_line(run))
    if run.message:
        click.echo(f"  {run.message}")


def _line(run: RunRecord) -> str:
    from tutor.session.run_curves import data_name

    mark, _, end = ("✓ confirmed" if run.confirmed else _ENDS[run.state]).partition(" ")
    score = f"{run.measure} {run.score:.4f}" if run.score is not None else "no epoch yet"
    where = f", {run.seconds:.0f} s on {run.device}" if run.epochs else ""
    return (
        f"{mark} {run.id:>3}  {run.name:<18} {data_name(run.dataset):<14} {end:<13} {score}, target {run.target:g}"
        f"  {len(run.epochs)} epochs{where}, {run.started[:16].replace('T', ' ')}"
    )
