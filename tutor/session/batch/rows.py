"""What is known of one student and one exercise: a line of the gradebook, and what the summary needs besides."""

from __future__ import annotations

import msgspec
from msgspec import Struct

from grader.report import one_line, safe
from grader.verdict import Outcome, Verdict
from tutor.course import Exercise

UNREADABLE = "unreadable"
"""The outcome of a row whose submission, or the file in it, could not be taken; no verdict has it."""
_MAX_REASON = 400


class Row(Struct, frozen=True, kw_only=True):
    """A line of the gradebook. Without `exercise`, the submission could not be read; `reason` says why.

    `passed` of `checks` passed; `diagnosis` names a misconception; `seconds` is how long the grading took.
    """

    student: str
    exercise: str = ""
    outcome: str = UNREADABLE
    score: float = 0.0
    points: int = 0
    sha256: str = ""
    file: str = ""
    seed: int = 0
    reason: str = ""
    passed: int = 0
    checks: int = 0
    diagnosis: str = ""
    seconds: float = 0.0


class Mark(Struct, frozen=True, kw_only=True):
    """Whether one check passed."""

    id: str
    title: str
    passed: bool


class Entry(Struct, frozen=True, kw_only=True):
    """A row, how each check went, and the title of the misconception.

    `key` stands for all that a grading depends on; it is empty where nothing was graded.
    """

    row: Row
    checks: tuple[Mark, ...] = ()
    misconception: str = ""
    key: str = ""


def ungraded(student: str, reason: str, exercise: Exercise | None = None, outcome: str = UNREADABLE) -> Entry:
    """What there is to say where nothing was run."""
    row = Row(student=student, outcome=outcome, reason=one_line(reason)[:_MAX_REASON])
    if exercise:
        row = msgspec.structs.replace(row, exercise=exercise.slug, points=exercise.points, file=exercise.file)
    return Entry(row=row)


def graded(student: str, exercise: Exercise, verdict: Verdict, key: str, reason: str = "") -> Entry:
    """A verdict as an entry. `reason` says better than the verdict why it is no pass."""
    marks = tuple(Mark(id=c.id, title=c.title, passed=c.outcome is Outcome.PASSED) for c in verdict.checks)
    diagnosis = verdict.diagnosis
    row = Row(
        student=student,
        exercise=exercise.slug,
        outcome=verdict.outcome.value,
        score=verdict.score,
        points=exercise.points,
        sha256=verdict.sha256,
        file=one_line(verdict.file),
        seed=verdict.seed,
        reason="" if verdict.passed else safe(reason or verdict.message),
        passed=sum(mark.passed for mark in marks),
        checks=len(marks),
        diagnosis=diagnosis.id if diagnosis else "",
        seconds=round(verdict.seconds, 3),
    )
    return Entry(row=row, checks=marks, misconception=diagnosis.title if diagnosis else "", key=key)
