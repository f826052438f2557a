"""What there is to know of one exercise before it is opened."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from tutor.course import Course, Exercise
from tutor.progress import Progress, Standing
from tutor.progress.history import last_visits, latest_outcomes
from tutor.session.training import parts_of
from tutor.workspace import Workspace


class Origin(StrEnum):
    """Whose part it is that a later exercise would import now."""

    PASSING = "own, passing"
    FAILING = "own, failing"
    UNCHECKED = "own, not checked yet"
    BORROWED = "borrowed"
    NOT_BEGUN = "not begun"


class Need(Struct, frozen=True, kw_only=True):
    """A part that an exercise builds on. What is borrowed or not begun comes from the course."""

    exercise: Exercise
    origin: Origin


class Details(Struct, frozen=True, kw_only=True):
    """`users` are later exercises that need this one, `trainings` those that its code takes part in."""

    exercise: Exercise
    standing: Standing
    needs: tuple[Need, ...] = ()
    users: tuple[Exercise, ...] = ()
    trainings: tuple[str, ...] = ()
    visited: str | None = None


def look_up(course: Course, workspace: Workspace, progress: Progress, exercise: Exercise) -> Details:
    """The details of an exercise, as they are now."""
    outcomes, borrowed = latest_outcomes(progress.database), progress.borrowed()

    def origin(need: Exercise) -> Origin:
        if need.slug in borrowed:
            return Origin.BORROWED
        if workspace.untouched(need):
            return Origin.NOT_BEGUN
        latest = outcomes.get(need.slug)
        return Origin.UNCHECKED if latest is None else Origin.PASSING if latest == "passed" else Origin.FAILING

    return Details(
        exercise=exercise,
        standing=progress.standing(exercise.slug),
        needs=tuple(Need(exercise=need, origin=origin(need)) for need in course.needs(exercise.slug)),
        users=users(course, exercise),
        trainings=trainings(course, exercise),
        visited=last_visits(progress.database).get(exercise.slug),
    )


def users(course: Course, exercise: Exercise) -> tuple[Exercise, ...]:
    """The exercises that build on this one, directly or not, in course order."""
    return tuple(one for one in course.exercises if exercise in course.needs(one.slug))


def trainings(course: Course, exercise: Exercise) -> tuple[str, ...]:
    """The names of the trainings that this exercise's code takes part in, in course order."""
    return tuple(
        one.training.name
        for one in course.exercises
        if one.training and exercise in (one, *parts_of(course, one, "loop"))
    )
