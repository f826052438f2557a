"""What takes part in a training passes its checks first."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from grader.protocol import Train, Trainer
from grader.verdict import Outcome, Verdict
from tutor.course import Course, Exercise
from tutor.errors import GraderFailed, NotYet
from tutor.language import _
from tutor.session.grading import grade
from tutor.session.material import Material, rubric
from tutor.session.training import parts_of

if TYPE_CHECKING:
    from grader.client import GraderClient

Remember = Callable[[Verdict, bytes], object]


def admit(
    client: GraderClient,
    course: Course,
    network: Exercise,
    material: Material,
    trainer: Trainer,
    remember: Remember = lambda verdict, source: None,
) -> None:
    """Grade the learner's own files in `material`. Raises `NotYet` with what is wrong with the first that fails."""
    assert network.training is not None, "asked for by Course.training, which finds only those"
    for part, own in _to_pass(course, network, material, trainer):
        verdict = grade(client, rubric(course, part), own, seed=secrets.randbelow(2**31))
        remember(verdict, own.submission.content)
        if verdict.outcome is Outcome.GRADER_ERROR:
            raise GraderFailed(verdict.message)
        if not verdict.passed:
            raise NotYet(
                _("{name} trains with your {slug}, which does not pass yet: {message}").format(
                    name=network.training.name, slug=part.slug, message=verdict.message
                )
            )


def readmit(client: GraderClient, course: Course, order: Train) -> None:
    """Grade the learner's own files in what was trained before. Raises as `admit` does."""
    material = Material(submission=order.submission, parts=order.parts)
    admit(client, course, course.training(order.name), material, order.trainer)


def _to_pass(
    course: Course, network: Exercise, material: Material, trainer: Trainer
) -> Iterator[tuple[Exercise, Material]]:
    """The learner's own exercises in `material`, each as the submission among the same files."""
    own = {source.module for source in (material.submission, *material.parts) if source.own}
    for part in (*parts_of(course, network, trainer), network):
        if part.slug in own:
            yield part, material.around(part.slug)
