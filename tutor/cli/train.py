"""`dltutor train`: train the learner's network to its target."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tutor.cli.given import refuse_others
from tutor.cli.opening import course, grader, language_option, say, session, workspace_option
from tutor.cli.places import insist_on_place
from tutor.cli.telling import Telling, stopping
from tutor.errors import NotYet, TutorError
from tutor.language import _

if TYPE_CHECKING:
    from grader.report import TrainingRun
    from tutor.progress import RunRecord
    from tutor.session import Session

_RESUMABLE = {"name", "resume", "dataset", "budget", "device", "as_json", "gradescope"}
"""What may be said beside --resume: which run, and what is to be had of it."""
_PATH = click.Path(path_type=Path)


def _finite(_context: click.Context, _option: click.Parameter, value: float | None) -> float | None:
    if value is not None and not math.isfinite(value):
        raise click.BadParameter(f"{value} is no goal.")
    return value


@click.command()
@click.argument("name", required=False)
@click.option("--dataset", metavar="NAME", help="digits, mnist, …, or the path of your own [default: the first]")
@click.option("--device", type=click.Choice(["auto", "cpu", "cuda", "mps"]), default="auto", show_default=True)
@click.option(
    "--devices", type=click.IntRange(1), default=1, help="Processes that train together, a device for each."
)
@click.option("--budget", type=click.Choice(["quick", "full"]), help="Default: quick, where the data set has it.")
@click.option("--trainer", type=click.Choice(["loop", "fast"]), help="Your loop or ours [default: the recipe's].")
@click.option("--batch", type=click.IntRange(1), help="Another batch size, where memory is short.")
@click.option(
    "--target",
    type=click.FloatRange(0, min_open=True),
    callback=_finite,
    help="The score to reach, for data of your own.",
)
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), help="Where the randomness starts [default: drawn].")
@click.option("--resume", is_flag=True, help="Go on with an unfinished run as it was ordered; --device may differ.")
@click.option("--json", "as_json", is_flag=True, help="The finished run as one JSON object on stdout.")
@click.option("--gradescope", type=_PATH, metavar="FILE", help="Put the run into Gradescope's results.json, too.")
@click.option("--confirm", type=_PATH, metavar="FILE", help="Check a certificate.json by its weights; no training.")
@workspace_option
@language_option
def command(
    name: str | None, resume: bool, as_json: bool, gradescope: Path | None, confirm: Path | None, **chosen: Any
) -> int:
    """Train NAME, built from your own exercises, and confirm its target. Ctrl-C stops; --resume goes on."""
    from tutor.session.recipes import Choices

    if confirm:
        refuse_others(
            {"confirm", "device", "as_json"},
            _("--confirm takes all but the device from the certificate; leave out {given}."),
        )
        return _confirm(confirm, chosen["device"], as_json)
    if name is None:
        raise click.UsageError(_("Name a training; `dltutor list` shows which there are."))
    if resume:
        refuse_others(_RESUMABLE, _("--resume goes on just as the run was ordered; leave out {given}."))
    insist_on_place(gradescope)
    if gradescope and gradescope.is_file():
        _added(gradescope, [])
    with session() as opened, stopping(opened) as tell:
        choices = Choices(**chosen)
        for sentence in [] if resume else opened.caveats(name, choices):
            say(sentence)
        say(_("Looking at the data and checking your parts …"))
        telling = Telling(tell)
        try:
            run = opened.train(name, telling, choices, resume=resume)
        except NotYet as error:
            say(str(error))
            return 1
        _say_more(opened, run)
    if as_json:
        import msgspec

        click.echo(msgspec.json.encode(run))
    if gradescope:
        _add_to(gradescope, run)
    code, said = telling.verdict(run)
    say(said)
    return code


def _say_more(opened: Session, run: RunRecord) -> None:
    """What the network gets wrong, and where its certificate lies."""
    from tutor.session.review import lines

    for line in lines(opened.review(run)):
        say(line)
    if run.confirmed:
        say(_("Certificate: {certificate}").format(certificate=opened.certificate(run)))


def _confirm(path: Path, device: str, as_json: bool) -> int:
    from tutor.session.confirmation import claimed, confirm

    with grader() as client:
        try:
            end, claims = confirm(client, course(), path, device), claimed(path)
        except NotYet as error:
            _answer(path, False, f"✗ {error}", as_json)
            return 1
    said = _("✓ confirmed again: {measure} {score:.4f}, target {target:.4f}, on {device}.").format(
        measure=end.measure, score=end.score, target=end.target, device=end.environment.device
    )
    _answer(path, True, said, as_json)
    say(claims)
    return 0


def _answer(path: Path, confirmed: bool, said: str, as_json: bool) -> None:
    if as_json:
        import msgspec

        from tutor.workspace import as_text

        about = {"schema": 1, "certificate": as_text(path), "confirmed": confirmed, "message": as_text(said[2:])}
        click.echo(msgspec.json.encode(about))
    say(said)


def _add_to(path: Path, run: RunRecord) -> None:
    """Add a run to a results.json that `grade --gradescope` wrote, or begin one."""
    from grader.report import gradescope
    from tutor.cli.reports import as_reported
    from tutor.workspace import write_atomically

    runs = [as_reported(run)]
    text = _added(path, runs) if path.is_file() else gradescope([], runs)
    write_atomically(path, text.encode())


def _added(path: Path, runs: list[TrainingRun]) -> str:
    """A results.json with runs added to it. Raises `TutorError` where it is none."""
    from grader.report import add_runs

    try:
        return add_runs(path.read_bytes(), runs)
    except (OSError, ValueError) as error:
        raise TutorError(
            _("{path}: is no results.json to add a run to ({error}); name another file.").format(
                path=path, error=error
            )
        ) from None
