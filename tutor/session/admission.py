"""What takes part in a training passes its checks first."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from grader.protocol import Source, Train, Trainer
from grader.verdict import Outcome, Verdict
from tutor.course import Course, Exercise
from tutor.errors import GraderFailed, NotYet, Superseded
from tutor.language import _
from tutor.session.grading import Turn, grade
from tutor.session.material import Material, reference, rubric
from tutor.session.recipes import as_hard
from tutor.session.training import network_of, parts_of

if TYPE_CHECKING:
    from grader.client import GraderClient

Remember = Callable[[Verdict, bytes], object]


def admit(
    client: GraderClient,
    course: Course,
    network: Exercise,
    material: Material,
    trainer: Trainer,
    turn: Turn,
    remember: Remember = lambda verdict, source: None,
) -> None:
    """Grade the learner's own files in `material`. Raises `NotYet` with what is wrong with the first that fails.

    So it does where `turn` is given up.
    """
    assert network.training is not None, "asked for by Course.training, which finds only those"
    for part, own in _to_pass(course, network, material, trainer):
        try:
            verdict = grade(client, rubric(course, part), own, seed=secrets.randbelow(2**31), turn=turn)
        except Superseded:
            raise NotYet(_("Stopped before it began.")) from None
        remember(verdict, own.submission.content)
        if verdict.outcome is Outcome.GRADER_ERROR:
            raise GraderFailed(verdict.message)
        if not verdict.passed:
            raise NotYet(
                _("{name} trains with your {slug}, which does not pass yet: {message}").format(
                    name=network.training.name, slug=part.slug, message=verdict.message
                )
            )


def readmit(client: GraderClient, course: Course, order: Train, turn: Turn) -> None:
    """Grade the learner's own files in what was trained before. Raises as `admit` and `refuse_changed` do."""
    refuse_changed(course, order)
    material = Material(submission=order.submission, parts=order.parts)
    admit(client, course, course.training(order.name), material, order.trainer, turn)


def refuse_changed(course: Course, order: Train) -> None:
    """Raises `NotYet`, naming what a training was ordered with that is not as the course has it today."""
    if changed := ", ".join(_changed(course, order)):
        raise NotYet(
            _("This run is not of the course as it is now, which has another {changed}; train it anew.").format(
                changed=changed
            )
        )


def _changed(course: Course, order: Train) -> Iterator[str]:
    network = course.training(order.name)
    for source in (order.submission, *order.parts):
        if not source.own and not _is_the_courses(source, course):
            yield source.path
    if order.network != network_of(network):
        yield f"{network.slug}/network.py"
    assert network.training is not None, "asked for by Course.training, which finds only those"
    if not as_hard(network.training, order.dataset, order.recipe):
        yield _("target for {dataset}").format(dataset=order.dataset)


def _is_the_courses(source: Source, course: Course) -> bool:
    return source.module in course and source == reference(course.exercise(source.module))


def _to_pass(
    course: Course, network: Exercise, material: Material, trainer: Trainer
) -> Iterator[tuple[Exercise, Material]]:
    """The learner's own exercises in `material`, each as the submission among the same files."""
    own = {source.module for source in (material.submission, *material.parts) if source.own}
    for part in (*parts_of(course, network, trainer), network):
        if part.slug in own:
            yield part, material.around(part.slug)
