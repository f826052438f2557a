"""A window that is pulled about never breaks a screen and never loses a letter."""

from __future__ import annotations

from random import Random

import pytest

from tutor.ui.screens.too_small import TooSmall
from tutor.ui.widgets.editor import Editor

from .fakes import STARTER, FakeSession
from .pilots import WIDE, settle
from .scenes import BEFORE, HELP, MAP, RESULTS, TRAINING, Scene, played


@pytest.mark.parametrize("size", [(1, 1), (2, 30), (3, 3), (200, 1)])
@pytest.mark.parametrize("scene", [MAP, TRAINING], ids=lambda scene: scene.name)
async def test_no_window_is_too_small_to_come_back_from(
    session: FakeSession, scene: Scene, size: tuple[int, int]
) -> None:
    async with played(scene, session, WIDE) as pilot:
        before = type(pilot.app.screen)
        await pilot.resize_terminal(*size)
        assert isinstance(pilot.app.screen, TooSmall)
        await pilot.resize_terminal(*WIDE)
        await settle(pilot)
        assert type(pilot.app.screen) is before


@pytest.mark.parametrize("sizes", [8, pytest.param(30, marks=pytest.mark.thorough)])
@pytest.mark.parametrize("scene", [MAP, RESULTS, TRAINING, HELP], ids=lambda scene: scene.name)
async def test_many_sizes_in_a_row_leave_the_screen_as_it_was(session: FakeSession, scene: Scene, sizes: int) -> None:
    random = Random(scene.name)
    async with played(scene, session, WIDE) as pilot:
        before = [type(screen) for screen in pilot.app.screen_stack]
        for _ in range(sizes):
            await pilot.resize_terminal(random.randint(1, 200), random.randint(1, 60))
        await pilot.resize_terminal(*WIDE)
        await settle(pilot)
        assert [type(screen) for screen in pilot.app.screen_stack] == before


async def test_typing_during_a_storm_keeps_every_letter(session: FakeSession) -> None:
    random = Random(7)
    typed = "while the window moves"
    async with played(BEFORE, session, WIDE) as pilot:
        pilot.app.screen.query_one(Editor).focus()
        for letter in typed:
            await pilot.resize_terminal(random.randint(60, 200), random.randint(16, 60))
            await pilot.press("space" if letter == " " else letter)
        await pilot.resize_terminal(30, 8)
        await settle(pilot)
        assert isinstance(pilot.app.screen, TooSmall)
        await pilot.resize_terminal(*WIDE)
        await settle(pilot)
        assert pilot.app.screen.query_one(Editor).text == typed + STARTER
