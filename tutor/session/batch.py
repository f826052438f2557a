"""A cohort graded: every student's submission against every exercise that somebody handed in."""

from __future__ import annotations

import queue
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from msgspec import Struct

from grader.protocol import Source
from grader.verdict import Outcome, Verdict
from tutor.course import Course, Exercise
from tutor.errors import GraderFailed, TutorError
from tutor.session.grading import grade
from tutor.session.loose import no_verdict
from tutor.session.material import from_sources, rubric
from tutor.session.submissions import Files, UnreadableError, python_files, submissions

if TYPE_CHECKING:
    from grader.client import GraderClient


class Row(Struct, frozen=True, kw_only=True):
    """A line of the gradebook. Without `exercise`, the submission could not be read; `reason` says why."""

    student: str
    exercise: str = ""
    outcome: str = "unreadable"
    score: float = 0.0
    points: int = 0
    sha256: str = ""
    file: str = ""
    seed: int = 0
    reason: str = ""


class _Handed(Struct, frozen=True):
    """What one student handed in."""

    student: str
    files: Files
    fault: str = ""


def gradebook(course: Course, folder: Path, clients: Sequence[GraderClient], seed: int) -> Iterator[Row]:
    """The rows of every student in order, graded by `clients` side by side."""
    handed = [_handed(student, path) for student, path in submissions(folder)]
    exercises = [e for e in course.exercises if any(_place(one.files, e) for one in handed)]
    if not exercises and not any(one.fault for one in handed):
        raise TutorError(f"{folder}: no submission holds a file named like an exercise, such as corr2d.py.")
    free: queue.SimpleQueue[GraderClient] = queue.SimpleQueue()
    for client in clients:
        free.put(client)

    def rows(one: _Handed) -> list[Row]:
        client = free.get()
        try:
            return list(_rows(client, course, exercises, one, seed))
        finally:
            free.put(client)

    with ThreadPoolExecutor(max_workers=len(clients)) as pool:
        for found in pool.map(rows, handed):
            yield from found


def _handed(student: str, path: Path) -> _Handed:
    try:
        return _Handed(student, python_files(path))
    except UnreadableError as error:
        return _Handed(student, {}, f"{path.name} {error}")


def _place(files: Files, exercise: Exercise) -> PurePosixPath | None:
    """Where a submission has its file for an exercise: in the chapter's folder, else at the top."""
    places = (PurePosixPath(exercise.file), PurePosixPath(f"{exercise.slug}.py"))
    inner = sorted(path for path in files if path.name == f"{exercise.slug}.py" and len(path.parts) == 2)
    return next((place for place in (*places, *inner) if place in files), None)


def _rows(client: GraderClient, course: Course, exercises: list[Exercise], one: _Handed, seed: int) -> Iterator[Row]:
    if one.fault:
        yield Row(student=one.student, reason=one.fault)
        return
    for exercise in exercises:
        yield _row(client, course, exercise, one, seed)


def _row(client: GraderClient, course: Course, exercise: Exercise, one: _Handed, seed: int) -> Row:
    verdict = _verdict(client, course, exercise, one, seed)
    return Row(
        student=one.student,
        exercise=exercise.slug,
        outcome=verdict.outcome.value,
        score=verdict.score,
        points=exercise.points,
        sha256=verdict.sha256,
        file=verdict.file,
        seed=verdict.seed,
        reason="" if verdict.passed else verdict.message,
    )


def _verdict(client: GraderClient, course: Course, exercise: Exercise, one: _Handed, seed: int) -> Verdict:
    place = _place(one.files, exercise)
    if place is None:
        return no_verdict(exercise, Outcome.NOT_STARTED, "no file handed in", seed)
    sources = {path: Source(module=path.stem, path=str(path), content=c) for path, c in one.files.items()}
    own = Source(module=exercise.slug, path=str(place), content=sources.pop(place).content)
    material = from_sources(course, exercise, own, sources.values())
    try:
        return grade(client, rubric(course, exercise), material, seed=seed)
    except GraderFailed as error:
        return no_verdict(exercise, Outcome.GRADER_ERROR, str(error), seed)
