"""A gradebook as a whole: how many pass which exercise and which check, and what the others get wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from grader.verdict import Outcome
from tutor.session.batch.rows import Entry, Mark

SCHEMA = 1


class CheckRate(Struct, frozen=True, kw_only=True):
    """How many of the graded submissions pass one check. `rate` is a share, 0 to 1."""

    id: str
    title: str
    passed: int
    graded: int
    rate: float


class Mistake(Struct, frozen=True, kw_only=True):
    """A misconception and how many students have it."""

    id: str
    title: str
    students: int


class ExerciseSummary(Struct, frozen=True, kw_only=True):
    """One exercise. `rate` is the share of those who handed it in that pass; `score` is their mean score.

    `misconceptions` begins with the most common one.
    """

    exercise: str
    handed_in: int
    passed: int
    rate: float
    score: float
    outcomes: dict[str, int]
    checks: tuple[CheckRate, ...]
    misconceptions: tuple[Mistake, ...]


class Summary(Struct, frozen=True, kw_only=True):
    """The whole cohort. `unreadable` counts submissions of which nothing could be graded."""

    schema: int = SCHEMA
    students: int
    unreadable: int
    exercises: tuple[ExerciseSummary, ...]


def summarise(entries: Iterable[Entry]) -> Summary:
    """Count what the entries say, exercises in the order of their first entry."""
    by_exercise: dict[str, list[Entry]] = {}
    students = set()
    for entry in entries:
        students.add(entry.row.student)
        by_exercise.setdefault(entry.row.exercise, []).append(entry)
    unreadable = by_exercise.pop("", [])
    exercises = (_exercise(slug, entries) for slug, entries in by_exercise.items())
    return Summary(students=len(students), unreadable=len(unreadable), exercises=tuple(exercises))


def _exercise(slug: str, entries: list[Entry]) -> ExerciseSummary:
    handed = [entry for entry in entries if entry.row.sha256 or entry.row.outcome != Outcome.NOT_STARTED]
    passed = sum(entry.row.outcome == "passed" for entry in handed)
    outcomes = Counter(entry.row.outcome for entry in entries)
    return ExerciseSummary(
        exercise=slug,
        handed_in=len(handed),
        passed=passed,
        rate=_share(passed, len(handed)),
        score=_share(sum(entry.row.score for entry in handed), len(handed)),
        outcomes=dict(outcomes.most_common()),
        checks=tuple(_rates(entries)),
        misconceptions=tuple(_mistakes(entries)),
    )


def _rates(entries: list[Entry]) -> Iterable[CheckRate]:
    marks: dict[str, list[Mark]] = {}
    for entry in entries:
        for mark in entry.checks:
            marks.setdefault(mark.id, []).append(mark)
    for name, found in marks.items():
        passed = sum(mark.passed for mark in found)
        rate = _share(passed, len(found))
        yield CheckRate(id=name, title=found[0].title, passed=passed, graded=len(found), rate=rate)


def _mistakes(entries: list[Entry]) -> Iterable[Mistake]:
    titles = {entry.row.diagnosis: entry.misconception for entry in entries if entry.row.diagnosis}
    often = Counter(entry.row.diagnosis for entry in entries if entry.row.diagnosis)
    for name, count in often.most_common():
        yield Mistake(id=name, title=titles[name], students=count)


def _share(part: float, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0
