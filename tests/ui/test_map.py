from textual.widgets import ProgressBar

from tutor.progress import Standing, State
from tutor.ui.app import TutorApp
from tutor.ui.screens.exercise import ExerciseScreen
from tutor.ui.screens.map import MapScreen
from tutor.ui.screens.training import TrainingScreen
from tutor.ui.widgets.course_list import CourseList, ExerciseRow
from tutor.ui.widgets.next_up import NextUp

from .fakes import FakeSession, verdict
from .pilots import NARROW, press, settle, text

PASSED = Standing(state=State.PASSED, attempts=2, best_score=1.0)
STARTED = Standing(state=State.STARTED, attempts=3, best_score=0.5)


async def test_each_exercise_says_its_state_in_a_word_and_a_sign(session: FakeSession) -> None:
    session.known = {"corr2d": PASSED, "lenet": STARTED}
    async with TutorApp(session, "pool2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "escape")
        rows = {row.exercise.slug: row.render().plain for row in pilot.app.screen.query(ExerciseRow)}
    assert rows["corr2d"].startswith("✓ passed")
    assert rows["pool2d"].startswith("· open")
    assert rows["lenet"].startswith("◐ started")
    assert "Pooling [max] and average" in rows["pool2d"]
    assert "10 pt  12 min" in rows["lenet"]


async def test_a_row_fits_the_narrow_terminal(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        for row in pilot.app.screen.query(ExerciseRow):
            assert row.render().cell_length <= row.size.width


async def test_the_top_says_what_is_next_and_why(session: FakeSession) -> None:
    session.known = {"corr2d": PASSED}
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        top = pilot.app.screen.query_one(NextUp)
        assert "Next: Pooling [max] and average · 12 min" in text(top)
        assert "Why: the next one in the course." in text(top)
        assert "1 of 3 exercises · 10 of 30 points" in text(top)
        assert top.query_one(ProgressBar).percentage == 1 / 3


async def test_the_cursor_starts_on_the_next_exercise_and_skips_headings(session: FakeSession) -> None:
    session.known = {"corr2d": PASSED}
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        listed = pilot.app.screen.query_one(CourseList)
        slugs = []
        for key in ("j", "k", "k", "down", "down", "down"):
            slugs.append(listed.chosen.slug if listed.chosen else None)
            await press(pilot, key)
    assert slugs == ["pool2d", "lenet", "pool2d", "corr2d", "pool2d", "lenet"]


async def test_enter_opens_the_exercise_under_the_cursor(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "down", "enter")
        screen = pilot.app.screen
        assert isinstance(screen, ExerciseScreen)
        assert screen.slug == "pool2d"


async def test_t_opens_a_training_only_where_there_is_one(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "t")
        assert isinstance(pilot.app.screen, MapScreen)
        await press(pilot, "down", "down", "t")
        assert isinstance(pilot.app.screen, TrainingScreen)


async def test_a_learner_in_the_middle_of_an_exercise_is_taken_there(session: FakeSession) -> None:
    session.known = {"corr2d": STARTED}
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        assert isinstance(pilot.app.screen, ExerciseScreen)
        await press(pilot, "escape", "escape")
        assert isinstance(pilot.app.screen, MapScreen)
        assert "you are in the middle of it: 3 attempts, best 50.0 %" in text(pilot.app.screen)


async def test_the_map_is_up_to_date_after_a_pass(session: FakeSession) -> None:
    session.verdicts = [verdict()]
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s", "escape", "escape")
        assert isinstance(pilot.app.screen, MapScreen)
        assert "1 of 3 exercises" in text(pilot.app.screen)
