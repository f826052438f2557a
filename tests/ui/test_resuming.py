import time

import pytest

from tutor.progress import Place, Standing, State
from tutor.ui.app import TutorApp
from tutor.ui.screens.map import MapScreen
from tutor.ui.widgets.desk import Desk
from tutor.ui.widgets.editor import Editor
from tutor.ui.widgets.lesson import LessonPane
from tutor.ui.widgets.verdict_bar import VerdictBar

from .fakes import FakeSession
from .pilots import NARROW, WIDE, Pilot, press, settle, text

PATIENCE = 60.0
"""Seconds that a lesson may take to be drawn on a loaded machine."""
BEGUN = Standing(state=State.STARTED, attempts=1)


async def test_leaving_remembers_the_line_and_the_pane(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "2", "down", "down", "right", "escape", "escape")
        assert isinstance(pilot.app.screen, MapScreen)
    assert session.places["corr2d"] == Place(line=2, column=1, pane="code")


async def test_quitting_remembers_it_too(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "3", "ctrl+q")
    assert session.places["corr2d"].pane == "results"


async def test_opening_again_lands_where_the_learner_was(session: FakeSession) -> None:
    session.places["corr2d"] = Place(line=8, column=4, pane="code")
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        editor = pilot.app.screen.query_one(Editor)
        assert editor.has_focus
        assert editor.cursor_location == (8, 4)


async def test_a_place_beyond_the_end_of_the_file_is_its_end(session: FakeSession) -> None:
    session.places["corr2d"] = Place(line=400, column=90, pane="a pane of long ago")
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        editor = pilot.app.screen.query_one(Editor)
        assert pilot.app.screen.query_one(Desk).pane == "code"
        assert editor.cursor_location[0] == editor.document.line_count - 1


async def test_an_exercise_never_opened_begins_with_its_lesson(session: FakeSession) -> None:
    session.newcomer = True
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        assert pilot.app.screen.query_one(Desk).pane == "lesson"


async def test_work_from_before_places_were_remembered_opens_with_the_code(session: FakeSession) -> None:
    session.known, session.newcomer = {"corr2d": BEGUN}, True
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        assert pilot.app.screen.query_one(Desk).pane == "code"


@pytest.fixture
def long(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = "\n\n".join(f"Line {number}." for number in range(100))
    monkeypatch.setattr("tutor.course.Exercise.lesson", lambda _: lines)


async def laid_out(pilot: Pilot[None]) -> LessonPane:
    """The lesson, once it is drawn and scrolled."""
    lesson = pilot.app.screen.query_one(LessonPane)
    deadline = time.monotonic() + PATIENCE
    while not lesson.scroll_y and time.monotonic() < deadline:
        await pilot.pause(0.05)
    return lesson


@pytest.mark.usefixtures("long")
@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_reading_goes_on_where_it_stopped(session: FakeSession, size: tuple[int, int]) -> None:
    session.newcomer = True
    async with TutorApp(session, "corr2d").run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, *["pagedown"] * 3, "escape")
    read = session.places["corr2d"].read
    assert 0.1 < read < 0.9
    async with TutorApp(session, "corr2d").run_test(size=size) as pilot:
        await settle(pilot)
        lesson = await laid_out(pilot)
        assert lesson.scroll_y == pytest.approx(read * lesson.max_scroll_y, abs=1)
        assert lesson.read == pytest.approx(read, abs=0.01)


@pytest.mark.usefixtures("long")
async def test_a_lesson_that_was_not_looked_at_again_is_not_forgotten(session: FakeSession) -> None:
    session.places["corr2d"] = Place(pane="code", read=0.5)
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s")
        assert session.places["corr2d"].read == 0.5
        await press(pilot, "escape", "1")
        lesson = await laid_out(pilot)
        assert lesson.scroll_y == pytest.approx(0.5 * lesson.max_scroll_y, abs=1)


@pytest.mark.usefixtures("long")
@pytest.mark.parametrize("read", [-3.0, 7.0])
async def test_a_share_that_is_none_does_no_harm(session: FakeSession, read: float) -> None:
    session.places["corr2d"] = Place(pane="lesson", read=read)
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        lesson = pilot.app.screen.query_one(LessonPane)
        assert lesson.scroll_y in (0, lesson.max_scroll_y)


async def test_a_newcomer_types_over_what_is_to_be_replaced(session: FakeSession) -> None:
    session.newcomer = True
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        assert "F6 goes on to your code" in text(pilot.app.screen)
        await press(pilot, "f6", *"return X", "ctrl+s")
        assert session.read("corr2d").endswith("\n    return X\n")
        said = text(pilot.app.screen.query_one(VerdictBar))
        assert "✓ passed" in said
        assert "F8 goes on to the next exercise" in said


async def test_a_save_remembers_the_line_in_case_the_terminal_goes_away(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "2", "down", "down", "ctrl+s")
        assert session.places["corr2d"].line == 2
