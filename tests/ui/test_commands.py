"""Everything can be done by key, by mouse and from the palette."""

from __future__ import annotations

import pytest
from textual.command import CommandPalette
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets._footer import FooterKey

from tutor.ui.app import TutorApp
from tutor.ui.keys import bindings
from tutor.ui.screens.exercise import ExerciseScreen
from tutor.ui.screens.help import HelpScreen
from tutor.ui.screens.hint import HintScreen
from tutor.ui.widgets.editor import Editor

from .fakes import FakeSession
from .pilots import NARROW, WIDE, press, settle
from .scenes import BEFORE, MAP, TRAINING, Scene, played


@pytest.mark.parametrize("scene", [MAP, BEFORE, TRAINING], ids=lambda scene: scene.name)
async def test_the_palette_has_all_that_keys_do_on_the_screen(session: FakeSession, scene: Scene) -> None:
    async with played(scene, session, NARROW) as pilot:
        app, screen = pilot.app, pilot.app.screen
        listed = "\n".join(f"{command.title}: {command.help}" for command in app.get_system_commands(screen))
        nodes = (screen, *screen.query(Widget), app)
        keyed = {(one.tooltip or one.description): one.action for node in nodes for one in bindings(node)}
        wanted = {said for said, action in keyed.items() if said and "command_palette" not in action}
        assert len(wanted) > 3
        assert not [said for said in wanted if said not in listed]


async def test_a_command_of_the_palette_is_done_on_the_screen_below(session: FakeSession) -> None:
    async with played(BEFORE, session, NARROW) as pilot:
        await press(pilot, "ctrl+p")
        assert isinstance(pilot.app.screen, CommandPalette)
        await press(pilot, *"hint", "enter", "enter")
        assert isinstance(pilot.app.screen, HintScreen)


async def test_a_command_shows_its_keys(session: FakeSession) -> None:
    async with played(BEFORE, session, NARROW) as pilot:
        commands = {one.title: one.help for one in pilot.app.get_system_commands(pilot.app.screen)}
        assert commands["Hint"] == "Show the next hint, one by one (ctrl+g, F2)"


async def footer(pilot: Pilot[None]) -> list[FooterKey]:
    """The keys of the footer, which makes itself anew whenever the focus moves, once they have their places."""
    for _ in range(100):
        keys = [one for one in pilot.app.screen.query(FooterKey) if not one._disabled]
        if keys and all(one.region.width for one in keys):
            return keys
        await pilot.pause()
    raise AssertionError("the footer has no keys")


@pytest.mark.parametrize("scene", [MAP, BEFORE, TRAINING], ids=lambda scene: scene.name)
async def test_what_the_footer_shows_can_be_clicked(session: FakeSession, scene: Scene) -> None:
    async with played(scene, session, WIDE) as pilot:
        keys = await footer(pilot)
        assert len(keys) > 2
        assert all(one.action for one in keys)


async def test_the_footer_is_a_row_of_buttons(session: FakeSession) -> None:
    async with played(BEFORE, session, WIDE) as pilot:
        hint = next(one for one in await footer(pilot) if one.description == "Hint")
        await pilot.click(offset=(hint.region.x + 1, hint.region.y))
        await settle(pilot)
        assert isinstance(pilot.app.screen, HintScreen)


async def test_a_click_beside_a_dialog_closes_it(session: FakeSession) -> None:
    async with played(BEFORE, session, WIDE) as pilot:
        await press(pilot, "f1")
        assert isinstance(pilot.app.screen, HelpScreen)
        await pilot.click(".dialog-title")
        await settle(pilot)
        assert isinstance(pilot.app.screen, HelpScreen)
        await pilot.click(offset=(0, 0))
        await settle(pilot)
        assert isinstance(pilot.app.screen, ExerciseScreen)


async def test_a_click_into_a_pane_gives_it_the_focus(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await pilot.click(Editor, offset=(10, 3))
        await settle(pilot)
        assert pilot.app.screen.query_one(Editor).has_focus
