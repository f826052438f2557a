"""Trainings: which recipe, from which files, and what is remembered while one runs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from grader.protocol import Began, Epoch, Event, Failed, Recipe, Stopped, Trained
from tutor.course import Course, Exercise, Training
from tutor.errors import DatasetError, GraderFailed, NotYet, UnknownExercise
from tutor.locations import dataset_folder
from tutor.progress import Progress, RunRecord
from tutor.session.grading import Listener, Turn, events
from tutor.session.material import Material, from_workspace
from tutor.workspace import Workspace

if TYPE_CHECKING:
    from grader.client import GraderClient


class Plan(Struct, frozen=True, kw_only=True):
    """A training as it was ordered: everything but the learner's files."""

    training: Training
    dataset: str
    budget: str
    recipe: Recipe
    device: str
    seed: int


def choose_budget(training: Training, dataset: str | None) -> str:
    """The budget when nobody named one: full for a dataset that has only that."""
    return "full" if dataset in training.full and dataset not in training.quick else "quick"


def choose_recipe(training: Training, dataset: str | None, budget: str) -> tuple[str, Recipe]:
    """The dataset and recipe to train with. Raises `UnknownExercise` or `DatasetError` naming the choices."""
    budgets = {"quick": training.quick, "full": training.full}
    recipes = budgets.get(budget)
    if not recipes:
        known = " and ".join(name for name, found in budgets.items() if found)
        raise UnknownExercise(f"{training.name} has no budget “{budget}”; it has {known}.")
    name = dataset or next(iter(recipes))
    if name not in recipes:
        elsewhere = [other for other, found in budgets.items() if name in found]
        advice = f"use --budget {elsewhere[0]}" if elsewhere else f"choose {', '.join(recipes)}"
        raise DatasetError(f"{training.name} has no {budget} recipe for the data set “{name}”; {advice}.")
    return name, recipes[name]


def for_training(course: Course, workspace: Workspace, network: Exercise, borrowed: Collection[str]) -> Material:
    """The network's file with everything that its training imports, read once.

    Raises `NotYet` when the learner has not begun the loop and does not borrow it either.
    """
    loop = _loop(course, network)
    if loop.slug not in borrowed and loop is not network and workspace.untouched(loop):
        raise NotYet(
            f"The training of {network.slug} runs your own {loop.slug}, which is not begun;"
            f" write it first, or borrow the course's."
        )
    return from_workspace(course, workspace, network, borrowed, needs=_parts(course, network))


def to_pass(course: Course, network: Exercise, material: Material) -> Iterator[tuple[Exercise, Material]]:
    """The learner's own exercises in `material`, each as the submission among the same files."""
    own = {source.module for source in (material.submission, *material.parts) if source.own}
    for part in (*_parts(course, network), network):
        if part.slug in own:
            yield part, material.around(part.slug)


def _loop(course: Course, network: Exercise) -> Exercise:
    assert network.training is not None, "asked for by Course.training, which finds only those"
    return course.exercise(network.training.loop)


def _parts(course: Course, network: Exercise) -> tuple[Exercise, ...]:
    """What takes part in a training besides the network, in course order."""
    loop = _loop(course, network)
    found = {loop.slug, *(need.slug for end in (network, loop) for need in course.needs(end.slug))}
    return tuple(part for part in course.exercises if part.slug in found - {network.slug})


def resumable(progress: Progress, plan: Plan) -> RunRecord:
    """The run to continue: the newest of this plan that did not end by itself."""
    for run in progress.runs.of(plan.training.name):
        if (run.dataset, run.budget) == (plan.dataset, plan.budget) and run.state in ("stopped", "failed"):
            return run
    raise NotYet(f"No {plan.budget} run of {plan.training.name} on {plan.dataset} is unfinished; leave out --resume.")


def best(runs: Iterable[RunRecord]) -> list[RunRecord]:
    """Of the runs that came to their end, the one of the highest accuracy for each dataset."""
    found: dict[str, RunRecord] = {}
    for run in runs:
        known = found.get(run.dataset)
        if run.state == "done" and (known is None or (run.accuracy or 0.0) > (known.accuracy or 0.0)):
            found[run.dataset] = run
    return list(found.values())


def begin(progress: Progress, plan: Plan, earlier: RunRecord | None) -> RunRecord:
    """The record that a run is kept in; an earlier one goes on."""
    if earlier:
        progress.runs.go_on(earlier.id)
        return progress.runs.get(earlier.id)
    number = progress.runs.begin(
        name=plan.training.name,
        dataset=plan.dataset,
        device=plan.device,
        budget=plan.budget,
        seed=plan.seed,
        target=plan.recipe.target,
    )
    return progress.runs.get(number)


def train(
    client: GraderClient,
    progress: Progress,
    plan: Plan,
    material: Material,
    *,
    folder: Path,
    earlier: RunRecord | None,
    listener: Listener,
    turn: Turn,
) -> RunRecord:
    """Run a training to its end; every epoch is on disk before the listener hears of it."""
    data = dataset_folder(plan.dataset)
    run = begin(progress, plan, earlier)
    place = folder / run.folder
    place.mkdir(parents=True, exist_ok=True)
    ended = False
    try:
        job = client.train(
            name=plan.training.name,
            builder=plan.training.builder,
            loop=plan.training.loop,
            dataset=plan.dataset,
            recipe=plan.recipe,
            submission=material.submission,
            parts=material.parts,
            device=plan.device,
            data=data,
            folder=str(place),
            resume=earlier is not None,
            seed=run.seed,
        )
        turn.attach(job)
        for event in events(job):
            ended |= _remember(progress, run.id, event)
            listener(event)
    finally:
        if not ended:
            message = "Stopped." if turn.cancelled else "The training ended before its last epoch."
            progress.runs.end(run.id, "stopped" if turn.cancelled else "failed", message=message)
    return progress.runs.get(run.id)


def _remember(progress: Progress, run: int, event: Event) -> bool:
    """Store what an event says of the run; whether it was the last one."""
    runs = progress.runs
    match event:
        case Began(device=device):
            runs.place(run, device)
            return False
        case Epoch():
            runs.add_epoch(run, event)
            return False
        case Trained(accuracy=accuracy, target=target, confirmed=confirmed):
            words = "meets" if confirmed else "misses"
            message = f"Accuracy {accuracy:.4f} {words} the target of {target:.4f}."
            runs.end(run, "done", message=message, accuracy=accuracy, confirmed=confirmed)
        case Stopped():
            runs.end(run, "stopped", message="Stopped; resume it from its last checkpoint.")
        case Failed(message=message, ours=ours):
            runs.end(run, "failed", message=message)
            if ours:
                raise GraderFailed(message)
        case _:
            return False
    return True
