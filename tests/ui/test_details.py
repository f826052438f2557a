from textual.widgets import OptionList

from tutor.progress import Standing, State
from tutor.session.details import Origin
from tutor.ui.app import TutorApp
from tutor.ui.screens.details import DetailsScreen
from tutor.ui.screens.map import MapScreen
from tutor.ui.widgets.details_pane import DetailsPane

from .fakes import FakeSession
from .pilots import NARROW, WIDE, press, settle, text
from .test_map import lines, slug

STARTED = Standing(state=State.STARTED, attempts=3, best_score=0.5, hints_seen=1, revealed=True)


async def test_a_wide_map_tells_about_the_exercise_under_the_cursor(session: FakeSession) -> None:
    session.known = {"lenet": STARTED}
    session.origins = {"corr2d": Origin.PASSING, "pool2d": Origin.FAILING}
    async with TutorApp(session, "pool2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "escape", *"g7.1", "enter")
        pane = pilot.app.screen.query_one(DetailsPane)
        assert pane.border_title == "LeNet"
        said = text(pane)
    for one in (
        "What a convolution layer really computes",
        "◐ started · 12 min · 10 points",
        "3 attempts, best 50.0 %",
        "opened last on 2026-03-02",
        "1 hint read",
        "solution seen",
        "✓ Cross-correlation by hand: yours, passing",
        "✗ Pooling [max] and average: yours, but failing",
        "Trainings it takes part in\n  lenet",
    ):
        assert one in said


async def test_later_exercises_that_use_it_are_named(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=WIDE) as pilot:
        await settle(pilot)
        assert "Used by\n  LeNet" in text(pilot.app.screen.query_one(DetailsPane))


async def test_a_heading_tells_about_its_chapter(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "left")
        said = text(pilot.app.screen.query_one(DetailsPane))
        assert "Sliding windows" in said
        assert "0 of 2 passed · 0 of 20 points" in said


async def test_a_narrow_map_has_one_line_of_it_and_the_rest_on_i(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        assert pilot.app.screen.query_one(DetailsPane).size.height == 1
        await press(pilot, *"g7", "enter", "i")
        assert isinstance(pilot.app.screen, DetailsScreen)
        assert "not begun, so the course's stands in" in str(pilot.app.screen.query_one(OptionList).options[0].prompt)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, MapScreen)


async def test_b_borrows_a_part_and_takes_the_own_one_again(session: FakeSession) -> None:
    session.origins = {"corr2d": Origin.PASSING, "pool2d": Origin.FAILING}
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, *"g7", "enter", "i", "down", "b")
        parts = pilot.app.screen.query_one(OptionList)
        assert str(parts.options[1].prompt) == "⇄ Pooling [max] and average: borrowed from the course"
        assert session.standing("pool2d").borrowed
        assert not session.standing("corr2d").borrowed
        await press(pilot, "b")
        assert str(parts.options[1].prompt) == "✗ Pooling [max] and average: yours, but failing"


async def test_enter_goes_to_a_part(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, *"g7", "enter", "i", "down", "enter")
        assert isinstance(pilot.app.screen, MapScreen)
        assert slug(pilot) == "pool2d"


async def test_b_on_the_map_borrows_the_exercise_under_the_cursor(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "b")
        assert session.standing("corr2d").borrowed
        assert " borrowed " in lines(pilot)[1]
        assert "⇄ later exercises use the course's solution of it" in text(pilot.app.screen.query_one(DetailsPane))
        await press(pilot, "b")
        assert not session.standing("corr2d").borrowed
