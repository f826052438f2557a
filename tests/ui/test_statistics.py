from textual.containers import VerticalScroll

from tutor.progress.history import History, Mark, Taken
from tutor.ui.app import TutorApp
from tutor.ui.screens.map import MapScreen
from tutor.ui.screens.statistics import StatisticsScreen

from .fakes import FakeSession
from .pilots import NARROW, press, settle, text

HISTORY = History(
    attempts=(
        Mark(
            exercise="corr2d", at="2026-03-02T12:00:00+00:00", outcome="failed", misconception="f", title="[Flipped]"
        ),
        Mark(exercise="corr2d", at="2026-03-02T12:10:00+00:00", outcome="passed"),
        Mark(exercise="gone", at="2026-03-02T12:20:00+00:00", outcome="passed"),
    ),
    hints=(Taken(exercise="corr2d", at="2026-03-02T12:00:00+00:00"),),
)


async def test_y_shows_what_was_tried_and_escape_closes_it(session: FakeSession) -> None:
    session.history = HISTORY
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "y")
        assert isinstance(pilot.app.screen, StatisticsScreen)
        said = text(pilot.app.screen)
        assert "3 attempts on 1 day · 2 exercises passed" in said
        assert "✓ overcome  [Flipped] · Cross-correlation by hand" in said
        assert "gone" in said  # the course no longer has it
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, MapScreen)


async def test_a_long_history_scrolls_with_the_keys(session: FakeSession) -> None:
    session.history = HISTORY
    async with TutorApp(session).run_test(size=(80, 18)) as pilot:
        await settle(pilot)
        await press(pilot, "y", "down", "down")
        assert pilot.app.screen.query_one(VerticalScroll).scroll_offset.y == 2


async def test_nothing_tried_is_said_without_blame(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "y")
        assert "Nothing has been tried yet." in text(pilot.app.screen)
