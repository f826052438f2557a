"""A training while it runs: what is told of it is on disk first, and one that never began leaves nothing behind."""

from __future__ import annotations

import shutil
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard

import msgspec

from grader.protocol import Began, Epoch, Event, Failed, Stopped, Trained
from tutor import __version__
from tutor.errors import MachineError, NotYet, WorkspaceError
from tutor.language import _
from tutor.progress import Progress, RunRecord
from tutor.session import review
from tutor.session.certificate import certify
from tutor.session.faults import as_error, is_the_codes
from tutor.session.grading import Turn, events
from tutor.session.orders import keep_order
from tutor.session.training import TrainingListener

if TYPE_CHECKING:
    from grader.client import GraderClient


def train(
    client: GraderClient,
    progress: Progress,
    fields: dict[str, Any],
    *,
    budget: str,
    parts: Collection[str],
    folder: Path,
    earlier: RunRecord | None = None,
    replays: int | None = None,
    notice: str = "",
    listener: TrainingListener,
    turn: Turn,
) -> RunRecord:
    """Run a training, built from `parts`, to its end; every epoch is on disk before the listener hears of it.

    `fields` are those of a `Train` but for its folder. An `earlier` run goes on with those that it began with.
    `notice` is told as the training begins. Raises what it fails for before its first epoch, where that is not the
    code; a new run then never was.
    """
    if turn.cancelled:
        raise NotYet(_("Stopped before it began."))
    run = _begin(progress, fields, budget, earlier, replays)
    place = folder / run.folder
    ended = False
    fields = fields | {"folder": str(place), "resume": earlier is not None, "seed": run.seed}
    if earlier is None:
        _make_place(progress, run, place, fields)
    try:
        job = client.train(**fields)
        turn.attach(job)
        for event in events(job):
            if isinstance(event, Trained):
                _keep(place, event, parts)
            if _is_outside(event) and _as_before(progress, run):
                ended = True
                _never_began(progress, run, place, new=earlier is None)
                raise as_error(event)
            ended |= _remember(progress, run.id, event)
            if isinstance(event, Failed) and event.ours:
                raise as_error(event)
            listener(_with_notice(event, notice))
    finally:
        if not ended:
            message = "Stopped." if turn.cancelled else "The training ended before its last epoch."
            progress.runs.end(run.id, "stopped" if turn.cancelled else "failed", message=message)
    return progress.runs.get(run.id)


def _begin(
    progress: Progress, fields: dict[str, Any], budget: str, earlier: RunRecord | None, replays: int | None
) -> RunRecord:
    """The record that a run is kept in; an earlier one goes on, and is given as it was before."""
    if earlier:
        progress.runs.go_on(earlier.id)
        return earlier
    recipe = fields["recipe"]
    number = progress.runs.begin(
        name=fields["name"],
        dataset=fields["dataset"],
        device=fields["device"],
        budget=budget,
        seed=fields["seed"],
        target=recipe.target,
        measure=recipe.measure,
        replays=replays,
    )
    return progress.runs.get(number)


def _make_place(progress: Progress, run: RunRecord, place: Path, fields: dict[str, Any]) -> None:
    """Make the folder of a new run, with its order in it; where that cannot be, the run never was."""
    try:
        place.mkdir(parents=True, exist_ok=True)
        keep_order(place, fields)
    except (OSError, WorkspaceError) as error:
        _never_began(progress, run, place, new=True)
        if isinstance(error, WorkspaceError):
            raise
        raise MachineError(
            _("{folder}: cannot be made ({reason}); a training keeps its checkpoints there.").format(
                folder=place, reason=error.strerror
            )
        ) from None


def _is_outside(event: Event) -> TypeGuard[Failed]:
    return isinstance(event, Failed) and not is_the_codes(event)


def _as_before(progress: Progress, run: RunRecord) -> bool:
    """Whether no epoch has ended since the run began or was taken up again."""
    return len(progress.runs.get(run.id).epochs) == len(run.epochs)


def _never_began(progress: Progress, run: RunRecord, place: Path, new: bool) -> None:
    """Leave everything as it was before."""
    if new:
        progress.runs.forget(run.id)
        shutil.rmtree(place, ignore_errors=True)
    else:
        progress.runs.end(run.id, run.state, message=run.message)


def _with_notice(event: Event, notice: str) -> Event:
    if not (notice and isinstance(event, Began)):
        return event
    return msgspec.structs.replace(event, notice=" ".join(filter(None, [notice, event.notice])))


def _keep(folder: Path, end: Trained, parts: Collection[str]) -> None:
    review.keep(folder, end.review)
    if end.confirmed:
        certify(folder, end, parts)


def _remember(progress: Progress, run: int, event: Event) -> bool:
    """Store what an event says of the run; whether it was the last one."""
    runs = progress.runs
    match event:
        case Began(device=device, versions=versions):
            runs.place(run, device, {"dltutor": __version__, **versions})
            return False
        case Epoch():
            runs.add_epoch(run, event)
            return False
        case Trained(measure=measure, score=score, target=target, confirmed=confirmed):
            words = "meets" if confirmed else "misses"
            message = f"{measure.capitalize()} {score:.4f} {words} the target of {target:.4f}."
            runs.end(run, "done", message=message, score=score, confirmed=confirmed)
        case Stopped():
            kept = bool(runs.get(run).epochs)
            ended = "; resume it from its last checkpoint" if kept else " before its first epoch ended"
            runs.end(run, "stopped", message=f"Stopped{ended}.")
        case Failed(message=message, fault=fault, ours=ours):
            runs.end(run, "failed" if ours or fault == "code" else "stopped", message=message)
        case _:
            return False
    return True
