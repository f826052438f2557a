"""Gradings without a workspace: a file anywhere is graded, and nothing is remembered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from grader.verdict import Outcome, Verdict
from tutor.course import Course, Exercise
from tutor.session.grading import grade
from tutor.session.material import from_file, rubric

if TYPE_CHECKING:
    from grader.client import GraderClient


def grade_file(client: GraderClient, course: Course, exercise: Exercise, path: Path, *, seed: int) -> Verdict:
    """The verdict on the file at `path` as `exercise`. Raises `WorkspaceError` when it cannot be read."""
    return grade(client, rubric(course, exercise), from_file(course, exercise, path), seed=seed)


def no_verdict(exercise: Exercise, outcome: Outcome, message: str, seed: int = 0) -> Verdict:
    """A verdict on a file that was not graded: it is missing, or the grader failed on it."""
    return Verdict(
        exercise=exercise.slug,
        outcome=outcome,
        file=exercise.file,
        sha256="",
        seed=seed,
        message=message,
        points=exercise.points,
    )
