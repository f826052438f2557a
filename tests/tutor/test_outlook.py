"""Where the learner stands, what is next and why, and whose parts an exercise would import."""

from __future__ import annotations

import pytest

from grader.protocol import Source
from grader.verdict import Outcome
from tests.tutor.fakes import FAILED, FakeClient, verdict_on
from tutor.course import Course
from tutor.progress import Place, Standing, State
from tutor.session import Session
from tutor.session.details import Origin
from tutor.session.overview import Reason, Why, reason

PASSED, STARTED, UNTOUCHED = (Standing(state=state) for state in (State.PASSED, State.STARTED, State.UNTOUCHED))
SOURCE = Source(module="double", path="double.py", content=b"")


def why(
    course: Course, chosen: str, last: str | None = None, outcome: Outcome | None = None, **known: Standing
) -> Reason:
    standings = {one.slug: known.get(one.slug, UNTOUCHED) for one in course.exercises}
    verdict = verdict_on(SOURCE, outcome) if outcome else None
    return reason(course, standings, course.exercise(chosen), verdict, last)


def test_the_first_that_is_open_is_next_in_the_course(course: Course) -> None:
    assert why(course, "mean", double=PASSED) == Reason(why=Why.NEXT)


def test_what_was_left_failing_is_named_by_its_check(course: Course) -> None:
    found = why(course, "double", "double", FAILED, double=STARTED)
    assert found == Reason(why=Why.FAILING, about="Agrees")


@pytest.mark.parametrize("outcome", [None, Outcome.NOT_STARTED])
def test_what_was_opened_and_not_written_is_no_failure(course: Course, outcome: Outcome | None) -> None:
    assert why(course, "double", "double", outcome, double=STARTED).why is Why.UNSAVED


def test_a_part_that_a_begun_exercise_needs_says_so(course: Course) -> None:
    title = course.exercise("line").title
    skipped = {"mean": UNTOUCHED, "line": STARTED}
    assert why(course, "double", "double", **skipped).why is Why.NEXT  # nothing was left out before it
    course = type(course)(root=course.root, solutions=course.solutions, chapters=course.chapters[::-1])
    assert why(course, "double", "double", **skipped) == Reason(why=Why.NEEDED, about=title)


def test_what_was_opened_out_of_order_says_so(course: Course) -> None:
    assert why(course, "mean", "mean").why is Why.OPENED


def test_everything_passed_is_said(course: Course) -> None:
    assert why(course, "double", **{one.slug: PASSED for one in course.exercises}).why is Why.ALL_PASSED


def test_the_overview_of_a_newcomer_is_fresh(session: Session) -> None:
    found = session.overview()
    assert found.fresh
    assert found.last is None
    assert found.current.slug == "double"
    session.enter("mean")
    assert session.overview().last == "mean"


def test_a_need_says_whose_it_is(session: Session, client: FakeClient) -> None:
    def origin() -> Origin:
        return next(need.origin for need in session.details("line").needs if need.exercise.slug == "double")

    assert origin() is Origin.NOT_BEGUN
    session.save("double", "def double(x): ...")
    assert origin() is Origin.UNCHECKED
    session.grade("double")
    assert origin() is Origin.PASSING
    client.judge = lambda rubric, submission: FAILED
    session.grade("double")
    assert origin() is Origin.FAILING  # passed once, but what would be imported now is wrong
    session.borrow("double", True)
    assert origin() is Origin.BORROWED


def test_what_uses_an_exercise_is_known(session: Session) -> None:
    found = session.details("double")
    assert [one.slug for one in found.users] == ["line"]
    assert found.trainings == tuple(
        one.training.name for one in session.course.exercises if one.training and one.slug == "line"
    )
    assert found.visited is None
    session.enter("double")
    assert session.details("double").visited


def test_the_place_is_kept_for_the_next_time(session: Session) -> None:
    assert session.place("double") is None
    session.remember("double", Place(line=3, column=4, pane="code", read=0.25))
    assert session.place("double") == Place(line=3, column=4, pane="code", read=0.25)
