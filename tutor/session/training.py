"""Trainings: from which files, ordered how, and which of those that were goes on or is the best."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import Any

from grader.protocol import Event, Source, Trainer
from tutor.course import Course, Exercise
from tutor.datasets import Fetching
from tutor.errors import NotYet
from tutor.language import _
from tutor.locations import dataset_folder
from tutor.progress import Progress, RunRecord
from tutor.session.material import Material, from_workspace
from tutor.session.recipes import Choices, Plan, is_better
from tutor.workspace import Workspace

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


def network_of(network: Exercise) -> Source | None:
    """The exercise's `network.py`, if it has one."""
    path = network.network()
    if not path.is_file():
        return None
    return Source(module="network", path=f"{network.slug}/network.py", content=path.read_bytes(), own=False)
