"""All that happened, in order of time: what the statistics are made of."""

from __future__ import annotations

from msgspec import Struct

from tutor.progress.database import Database

_ATTEMPTS = """
SELECT exercise, at, outcome,
    CASE WHEN json_valid(verdict) THEN json_extract(verdict, '$.diagnosis.id') END,
    CASE WHEN json_valid(verdict) THEN json_extract(verdict, '$.diagnosis.title') END
FROM attempts
WHERE outcome NOT IN ('not_started', 'grader_error') AND at LIKE '____-__-__T%' AND datetime(at) IS NOT NULL
ORDER BY at, id
"""
"""An import may bring what is no time or no verdict: neither may spoil the rest."""

_LATEST = """
SELECT exercise, outcome FROM attempts WHERE id IN
    (SELECT max(id) FROM attempts WHERE outcome NOT IN ('not_started', 'grader_error') GROUP BY exercise)
"""


class Mark(Struct, frozen=True, kw_only=True):
    """One attempt: when (ISO 8601 in UTC), how it ended, and the misconception it behaved like, if any."""

    exercise: str
    at: str
    outcome: str
    misconception: str = ""
    title: str = ""


class Taken(Struct, frozen=True, kw_only=True):
    """Help that was taken: a hint, or the solution before a pass."""

    exercise: str
    at: str


class History(Struct, frozen=True, kw_only=True):
    """What a learner did. A save of the untouched starter, or a failure of the grader, is no attempt."""

    attempts: tuple[Mark, ...] = ()
    hints: tuple[Taken, ...] = ()
    reveals: tuple[Taken, ...] = ()
    confirmed: tuple[str, ...] = ()


def read_history(database: Database) -> History:
    """All of it, oldest first. `confirmed` names each training that met its target at least once."""
    marks = (
        Mark(exercise=exercise, at=at, outcome=outcome, misconception=known or "", title=title or "")
        for exercise, at, outcome, known, title in database.query(_ATTEMPTS)
    )
    confirmed = database.query("SELECT name FROM runs WHERE confirmed GROUP BY name ORDER BY min(started)")
    return History(
        attempts=tuple(marks),
        hints=_taken(database, "hints"),
        reveals=_taken(database, "reveals"),
        confirmed=tuple(name for (name,) in confirmed),
    )


def latest_outcomes(database: Database) -> dict[str, str]:
    """How the latest attempt at each exercise ended."""
    return dict(database.query(_LATEST))


def last_visits(database: Database) -> dict[str, str]:
    """When each exercise was opened last, as ISO 8601 in UTC."""
    return dict(database.query("SELECT exercise, at FROM visits"))


def _taken(database: Database, table: str) -> tuple[Taken, ...]:
    rows = database.query(f"SELECT exercise, at FROM {table} ORDER BY at")
    return tuple(Taken(exercise=exercise, at=at) for exercise, at in rows)
