"""Where the learner stands in the course, what is next, and why. Pure functions over what is remembered."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from grader.verdict import Outcome, Verdict
from tutor.course import Course, Exercise
from tutor.progress import Progress, Standing, State

Standings = Mapping[str, Standing]


class Why(StrEnum):
    """Why an exercise is the one to do next."""

    ALL_PASSED = "all passed"
    FAILING = "you left it failing"
    UNSAVED = "you opened it and have not saved"
    NEEDED = "one that you have begun needs it"
    NEXT = "the next in the course"
    OPENED = "you opened it last"


class Reason(Struct, frozen=True, kw_only=True):
    """Why this one: `about` is the failing check's title, or the title of the exercise that needs it."""

    why: Why
    about: str = ""


class Overview(Struct, frozen=True, kw_only=True):
    """All that the map shows. `last` is the exercise opened last."""

    standings: dict[str, Standing]
    current: Exercise
    reason: Reason
    last: str | None = None

    @property
    def fresh(self) -> bool:
        """Whether nothing at all was begun yet."""
        return all(standing.state is State.UNTOUCHED for standing in self.standings.values())


def all_standings(course: Course, progress: Progress) -> dict[str, Standing]:
    """The standing of every exercise, in course order; one query."""
    known = progress.standings()
    return {exercise.slug: known.get(exercise.slug, Standing()) for exercise in course.exercises}


def look(course: Course, progress: Progress) -> Overview:
    """Everything at once, for the map."""
    standings = all_standings(course, progress)
    last = progress.last_visited()
    chosen = current(course, standings, last)
    why = reason(course, standings, chosen, progress.last_verdict(chosen.slug), last)
    return Overview(standings=standings, current=chosen, reason=why, last=last if last in course else None)


def current(course: Course, standings: Standings, last: str | None) -> Exercise:
    """Where to resume: the exercise last opened if it is not passed, else the next open one."""
    if last is None or last not in course:
        first = (one for one in course.exercises if standings[one.slug].state is not State.PASSED)
        return next(first, course.exercises[0])
    if standings[last].state is not State.PASSED:
        return course.exercise(last)
    return following(course, standings, last) or course.exercise(last)


def following(course: Course, standings: Standings, slug: str) -> Exercise | None:
    """The next exercise after `slug` that is not passed yet, or None when all are."""
    exercises = course.exercises
    here = exercises.index(course.exercise(slug))
    round_trip = (*exercises[here + 1 :], *exercises[:here])
    return next((one for one in round_trip if standings[one.slug].state is not State.PASSED), None)


def reason(
    course: Course, standings: Standings, chosen: Exercise, verdict: Verdict | None, last: str | None
) -> Reason:
    """Why `chosen` is next; `verdict` is of its latest attempt, `last` the exercise opened last."""
    standing = standings[chosen.slug]
    if standing.state is State.PASSED:
        return Reason(why=Why.ALL_PASSED)
    if standing.state is State.STARTED:
        return _left_off(verdict)
    before = course.exercises[: course.exercises.index(chosen)]
    if all(standings[one.slug].state is State.PASSED for one in before):
        return Reason(why=Why.NEXT)
    if needing := _begun_on(course, standings, chosen):
        return Reason(why=Why.NEEDED, about=needing.title)
    return Reason(why=Why.OPENED if last == chosen.slug else Why.NEXT)


def _left_off(verdict: Verdict | None) -> Reason:
    if verdict is None or verdict.outcome is Outcome.NOT_STARTED:
        return Reason(why=Why.UNSAVED)
    failing = verdict.primary_check
    return Reason(why=Why.FAILING, about=failing.title if failing else "")


def _begun_on(course: Course, standings: Standings, part: Exercise) -> Exercise | None:
    """An exercise that was begun and needs `part`."""
    begun = (one for one in course.exercises if standings[one.slug].state is State.STARTED)
    return next((one for one in begun if part in course.needs(one.slug)), None)
