"""Trainings: which recipe, from which files, and what is remembered while one runs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from grader.protocol import Began, Epoch, Event, Failed, Source, Stopped, Trained, Trainer
from tutor import __version__
from tutor.course import Course, Exercise
from tutor.datasets import DATASETS, Fetching
from tutor.errors import GraderFailed, NotYet
from tutor.language import _
from tutor.locations import dataset_folder
from tutor.progress import Progress, RunRecord
from tutor.session import review
from tutor.session.certificate import certify
from tutor.session.grading import Turn, events
from tutor.session.material import Material, from_workspace
from tutor.session.orders import keep_order
from tutor.session.recipes import Choices, Plan, is_better
from tutor.workspace import Workspace

if TYPE_CHECKING:
    from grader.client import GraderClient

TrainingListener = Callable[[Event | Fetching], None]


def for_training(
    course: Course, workspace: Workspace, network: Exercise, borrowed: Collection[str], trainer: Trainer
) -> Material:
    """The network's file with everything that its training imports, read once.

    Raises `NotYet` when the learner has not begun the loop that trains and does not borrow it either.
    """
    loop = _loop(course, network)
    if trainer == "fast":
        return from_workspace(course, workspace, network, borrowed, needs=parts_of(course, network, trainer))
    if loop.slug not in borrowed and loop is not network and workspace.untouched(loop):
        raise NotYet(
            _(
                "The training of {slug} runs your own {loop}, which is not begun; write it first, "
                "or borrow the course's."
            ).format(slug=network.slug, loop=loop.slug)
        )
    return from_workspace(course, workspace, network, borrowed, needs=parts_of(course, network, trainer))


def _loop(course: Course, network: Exercise) -> Exercise:
    assert network.training is not None, "asked for by Course.training, which finds only those"
    return course.exercise(network.training.loop_exercise)


def parts_of(course: Course, network: Exercise, trainer: Trainer) -> tuple[Exercise, ...]:
    """What takes part in a training besides the network, in course order."""
    assert network.training is not None
    ends = [network.slug, *network.training.parts]
    if trainer == "loop":
        ends.append(_loop(course, network).slug)
    found = {*ends, *(need.slug for end in ends for need in course.needs(end))}
    return tuple(part for part in course.exercises if part.slug in found - {network.slug})


def modules_of(course: Course, name: str, trainer: Trainer) -> set[str]:
    """The names of all that takes part in the training `name`, its network too. Raises `UnknownExercise`."""
    network = course.training(name)
    return {network.slug, *(part.slug for part in parts_of(course, network, trainer))}


def bring(dataset: str, listener: TrainingListener, turn: Turn) -> None:
    """Have the files of a dataset here and whole, telling how large what is missing is before it comes.

    Raises `DatasetError` where that is not to be had, `NotYet` where it was stopped.
    """
    if dataset not in DATASETS:
        return
    from tutor.datasets.download import Interrupted, fetch

    try:
        fetch(dataset, Path(dataset_folder(dataset)), listener, lambda: not turn.cancelled)
    except Interrupted:
        raise NotYet(_("The download was stopped; the next one goes on from there.")) from None


def resumable(progress: Progress, name: str, chosen: Choices) -> RunRecord:
    """The run to continue. Raises `NotYet` where there is none."""
    if run := unfinished(progress.runs.of(name), chosen):
        return run
    raise NotYet(
        _(
            "No run of {name} that ended early has a checkpoint, of this data set and budget; leave out --resume."
        ).format(name=name)
    )


def unfinished(runs: Iterable[RunRecord], chosen: Choices) -> RunRecord | None:
    """The first of `runs` that ended early and left a checkpoint, of the dataset and budget if those are chosen."""
    ended = (run for run in runs if run.state in ("stopped", "failed") and run.epochs)
    return next((run for run in ended if _as_chosen(run, chosen)), None)


def _as_chosen(run: RunRecord, chosen: Choices) -> bool:
    wanted = chosen.dataset
    same_data = wanted is None or run.dataset in (wanted, str(Path(wanted).resolve()))
    return same_data and chosen.budget in (None, run.budget)


def best(runs: Iterable[RunRecord]) -> list[RunRecord]:
    """Of the runs that came to their end, the one of the best score for each dataset."""
    found: dict[str, RunRecord] = {}
    for run in runs:
        known = found.get(run.dataset)
        if run.state == "done" and run.score is not None and (known is None or _is_better(run, known)):
            found[run.dataset] = run
    return list(found.values())


def _is_better(run: RunRecord, known: RunRecord) -> bool:
    assert run.score is not None and known.score is not None
    return is_better(run.measure, run.score, known.score)


def begin(
    progress: Progress, fields: dict[str, Any], budget: str, earlier: RunRecord | None, replays: int | None
) -> RunRecord:
    """The record that a run is kept in; an earlier one goes on."""
    if earlier:
        progress.runs.go_on(earlier.id)
        return progress.runs.get(earlier.id)
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
    listener: TrainingListener,
    turn: Turn,
) -> RunRecord:
    """Run a training, built from `parts`, to its end; every epoch is on disk before the listener hears of it.

    `fields` are those of a `Train` but for its folder. An `earlier` run goes on with those that it began with.
    """
    run = begin(progress, fields, budget, earlier, replays)
    place = folder / run.folder
    ended = False
    fields = fields | {"folder": str(place), "resume": earlier is not None, "seed": run.seed}
    try:
        place.mkdir(parents=True, exist_ok=True)
        if earlier is None:
            keep_order(place, fields)
        job = client.train(**fields)
        turn.attach(job)
        for event in events(job):
            if isinstance(event, Trained):
                _keep(place, event, parts)
            ended |= _remember(progress, run.id, event)
            listener(event)
    finally:
        if not ended:
            message = "Stopped." if turn.cancelled else "The training ended before its last epoch."
            progress.runs.end(run.id, "stopped" if turn.cancelled else "failed", message=message)
    return progress.runs.get(run.id)


def order(network: Exercise, plan: Plan, material: Material) -> dict[str, Any]:
    """The fields of a `Train` but for its folder and seed."""
    return {
        "name": plan.training.name,
        "builder": plan.training.builder,
        "loop": plan.training.loop,
        "dataset": plan.dataset,
        "recipe": plan.recipe,
        "submission": material.submission,
        "parts": material.parts,
        "network": network_of(network),
        "trainer": plan.trainer,
        "band": plan.band,
        "device": plan.device,
        "devices": plan.devices,
        "data": dataset_folder(plan.dataset),
    }


def _keep(folder: Path, end: Trained, parts: Collection[str]) -> None:
    review.keep(folder, end.review)
    if end.confirmed:
        certify(folder, end, parts)


def network_of(network: Exercise) -> Source | None:
    """The exercise's `network.py`, if it has one."""
    path = network.network()
    if not path.is_file():
        return None
    return Source(module="network", path=f"{network.slug}/network.py", content=path.read_bytes(), own=False)


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
            message = (
                "Stopped; resume it from its last checkpoint." if kept else "Stopped before its first epoch ended."
            )
            runs.end(run, "stopped", message=message)
        case Failed(message=message, ours=ours):
            runs.end(run, "failed", message=message)
            if ours:
                raise GraderFailed(message)
        case _:
            return False
    return True
