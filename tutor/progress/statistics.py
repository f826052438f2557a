"""What a history adds up to. Pure: the same history gives the same figures, on whatever day they are read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo

from msgspec import Struct

from tutor.progress.history import History, Mark

BREAK = timedelta(minutes=30)
"""Two attempts further apart than this belong to different sittings, and the time between them counts for neither."""


class Green(Struct, frozen=True, kw_only=True):
    """The way to the first pass of an exercise: attempts up to it, and the minutes and sittings between them."""

    exercise: str
    attempts: int
    minutes: float
    sittings: int


class Met(Struct, frozen=True, kw_only=True):
    """A misconception that attempts behaved like; overcome when the exercise was passed afterwards."""

    exercise: str
    id: str
    title: str
    times: int
    overcome: bool


class Statistics(Struct, frozen=True, kw_only=True):
    """What was tried and what came of it. `days` are those on which something was tried, with how often."""

    days: dict[date, int]
    attempts: int
    greens: tuple[Green, ...]
    misconceptions: tuple[Met, ...]
    hints: int
    solutions_seen: int
    trainings: tuple[str, ...]


def statistics(history: History, zone: tzinfo | None = None) -> Statistics:
    """The figures of a history; days are those of `zone`, by default of this machine."""
    return Statistics(
        days=dict(Counter(_moment(mark).astimezone(zone).date() for mark in history.attempts)),
        attempts=len(history.attempts),
        greens=greens(history.attempts),
        misconceptions=met(history.attempts),
        hints=len(history.hints),
        solutions_seen=len(history.reveals),
        trainings=history.confirmed,
    )


def greens(attempts: Iterable[Mark]) -> tuple[Green, ...]:
    """Each exercise's way to green, in order of the first pass.

    The time between two attempts, whatever they are of, goes to the exercise of the later one, unless it is a
    break; so an evening away from the keyboard makes nothing look hard, and neither does another exercise.
    """
    ways: dict[str, list[_Step]] = {}
    done: list[Green] = []
    for step in _steps(attempts):
        way = ways.setdefault(step.mark.exercise, [])
        if way and way[-1].mark.outcome == "passed":
            continue  # green once is green
        way.append(step)
        if step.mark.outcome == "passed":
            done.append(_green(way))
    return tuple(done)


def met(attempts: Iterable[Mark]) -> tuple[Met, ...]:
    """The misconceptions that were met, in that order."""
    seen: dict[tuple[str, str], Met] = {}
    for mark in attempts:
        key = (mark.exercise, mark.misconception)
        if mark.outcome == "passed":
            seen |= {name: _overcome(one) for name, one in seen.items() if one.exercise == mark.exercise}
        elif mark.misconception:
            times = seen[key].times + 1 if key in seen else 1
            title = mark.title or mark.misconception
            seen[key] = Met(exercise=mark.exercise, id=mark.misconception, title=title, times=times, overcome=False)
    return tuple(seen.values())


def _overcome(one: Met) -> Met:
    return Met(exercise=one.exercise, id=one.id, title=one.title, times=one.times, overcome=True)


class _Step(Struct, frozen=True):
    """An attempt, how long it is after the one before (nothing after a break), and the number of its sitting."""

    mark: Mark
    time: timedelta
    sitting: int


def _steps(attempts: Iterable[Mark]) -> Iterator[_Step]:
    before, sitting = None, 1
    for mark in attempts:
        moment = _moment(mark)
        gap = moment - before if before else timedelta(0)
        sitting += gap > BREAK
        yield _Step(mark, gap if gap <= BREAK else timedelta(0), sitting)
        before = moment


def _green(way: list[_Step]) -> Green:
    time = sum((step.time for step in way[1:]), timedelta(0))
    return Green(
        exercise=way[0].mark.exercise,
        attempts=len(way),
        minutes=round(time.total_seconds() / 60, 1),
        sittings=len({step.sitting for step in way}),
    )


def _moment(mark: Mark) -> datetime:
    moment = datetime.fromisoformat(mark.at)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
