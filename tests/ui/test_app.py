"""What holds for every screen: help, size, notices, imports."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tutor.ui import words
from tutor.ui.app import TutorApp
from tutor.ui.keys import bindings
from tutor.ui.screens.exercise import ExerciseScreen
from tutor.ui.screens.help import HelpScreen
from tutor.ui.screens.map import MapScreen
from tutor.ui.screens.statistics import StatisticsScreen
from tutor.ui.screens.too_small import TooSmall
from tutor.ui.widgets.editor import Editor

from .fakes import STARTER, FakeSession
from .pilots import NARROW, press, settle, text, toasts


async def test_help_lists_every_key_of_the_screen(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "2")
        said = {binding.tooltip or binding.description for binding in bindings(pilot.app.screen)}
        await press(pilot, "f1")
        assert isinstance(pilot.app.screen, HelpScreen)
        shown = text(pilot.app.screen)
        assert len(said) > 10
        assert all(one in shown for one in said)
        assert "F8, n " in shown
        assert "Train the network" not in shown  # corr2d has none
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, ExerciseScreen)


async def test_help_lists_the_keys_of_the_list_on_the_map_too(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "f1")
        shown = text(pilot.app.screen)
    for said in (
        "/                     Show only what fits some words or a state",
        "←, h ",
        "Unfold the chapter, then go into it",
        "Fold every chapter, or unfold them all",
        "Open the exercise, or fold and unfold the chapter",
    ):
        assert said in shown


async def test_the_palette_offers_what_the_keys_do(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        commands = {one.title: one for one in pilot.app.get_system_commands(pilot.app.screen)}
        assert "What you tried so far, and what came of it (y)" in commands["Statistics"].help
        assert "Train" not in commands  # corr2d has no training
        await press(pilot, "ctrl+p", *"statist", "enter", "enter")
        assert isinstance(pilot.app.screen, StatisticsScreen)


async def test_f1_and_question_mark_open_help_on_the_map(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        for key in ("f1", "question_mark"):
            await press(pilot, key)
            assert isinstance(pilot.app.screen, HelpScreen)
            await press(pilot, "escape")
            assert isinstance(pilot.app.screen, MapScreen)


async def test_a_terminal_that_is_too_small_says_so_and_nothing_is_lost(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "2", "x")
        for small in ((50, 24), (80, 10), (30, 5)):
            await pilot.resize_terminal(*small)
            await settle(pilot)
            assert isinstance(pilot.app.screen, TooSmall)
            assert "at least 60×16" in text(pilot.app.screen)
        await pilot.resize_terminal(*NARROW)
        await settle(pilot)
        assert pilot.app.screen.query_one(Editor).text == "x" + STARTER


async def test_starting_in_a_small_terminal_says_so_too(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=(40, 10)) as pilot:
        await settle(pilot)
        assert isinstance(pilot.app.screen, TooSmall)


async def test_a_start_in_a_small_terminal_goes_on_when_it_grows(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=(10, 5)) as pilot:
        await settle(pilot)
        for size in (NARROW, (90, 30)):
            await pilot.resize_terminal(*size)
            await settle(pilot)
            assert isinstance(pilot.app.screen, MapScreen)


async def test_an_exercise_opened_in_a_small_terminal_waits_below_until_it_grows(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=(30, 8)) as pilot:
        await settle(pilot)
        assert isinstance(pilot.app.screen, TooSmall)
        await pilot.resize_terminal(*NARROW)
        await settle(pilot)
        assert isinstance(pilot.app.screen, ExerciseScreen)
        assert [type(screen) for screen in pilot.app.screen_stack[1:]] == [MapScreen, ExerciseScreen]


async def test_what_came_above_the_cover_does_not_leave_it_behind(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await pilot.resize_terminal(40, 10)
        await settle(pilot)
        pilot.app.push_screen(HelpScreen(pilot.app.screen, pilot.app))
        await settle(pilot)
        await pilot.resize_terminal(*NARROW)
        await settle(pilot)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, MapScreen)


async def test_notices_are_told_once_and_the_grader_is_warmed_up(session: FakeSession) -> None:
    session.notices = ["The old progress is at [x]/progress.db.damaged"]
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        assert toasts(pilot).count("[x]/progress.db.damaged") == 1
        assert session.calls == ["warm_up"]


async def test_the_commands_palette_stays_on(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+p")
        assert type(pilot.app.screen).__name__ == "CommandPalette"


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light"])
async def test_the_desk_works_in_both_themes(session: FakeSession, theme: str) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        pilot.app.theme = theme
        await settle(pilot)
        assert pilot.app.screen.query_one(Editor).theme == f"code-{theme}"


def test_the_first_screen_loads_neither_plots_nor_markdown_nor_torch() -> None:
    heavy = ("torch", "numpy", "plotext", "watchfiles", "markdown_it", "tree_sitter", "pytest")
    script = f"import sys, tutor.ui.app; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("share", "said"), [(0.95, "95.0 %"), (0.94999, "94.9 %"), (1.0, "100.0 %"), (0.29, "29.0 %"), (0.0, "0.0 %")]
)
def test_a_share_is_cut_and_never_rounded_up(share: float, said: str) -> None:
    assert words.percent(share) == said


@pytest.mark.parametrize(("seconds", "said"), [(40, "40 s"), (180, "3 min"), (4800, "80 min"), (6000, "1 h 40 min")])
def test_durations_are_told_in_the_unit_that_fits(seconds: float, said: str) -> None:
    assert words.duration(seconds) == said
