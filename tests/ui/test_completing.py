"""Completion and signatures in the editor."""

from __future__ import annotations

import pytest

from tutor.session.completion import Offer, Offered
from tutor.ui.app import TutorApp
from tutor.ui.editing import in_call
from tutor.ui.widgets.editor import Editor
from tutor.ui.widgets.suggestions import Suggestions

from .fakes import FakeSession
from .pilots import NARROW, Pilot, press, settle

ZEROS = Offered(
    offers=(Offer("zero_", "function"), Offer("zeros", "function"), Offer("zeros_like", "function")),
    typed=3,
    signature="zeros(‹size›, *, out=None)",
)


@pytest.mark.parametrize(
    ("before", "inside"),
    [("f(", True), ("f(a, g(b)", True), ("f(a)", False), ("x = (1 + ", False), ("def f(", False), ("a[0](", True)],
)
def test_a_call_is_told_from_other_brackets(before: str, inside: bool) -> None:
    assert in_call(before) is inside


async def asked(session: FakeSession, pilot: Pilot[None], offered: Offered = ZEROS) -> Editor:
    """The editor after `zer` was typed and completion was asked for."""
    await settle(pilot)
    session.offered = offered
    await press(pilot, "f6")
    editor = pilot.app.screen.query_one(Editor)
    editor.load_text("")
    await press(pilot, *"zer", "ctrl+n")
    return editor


async def test_a_word_is_chosen_from_the_list(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        editor = await asked(session, pilot)
        assert "complete 0 3" in session.calls
        assert pilot.app.screen.query_one(Suggestions).has_focus
        await press(pilot, "down", "tab", "(")
        assert editor.text == "zeros("
        assert editor.has_focus


async def test_typing_on_makes_the_list_shorter_and_goes_into_the_code(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        editor = await asked(session, pilot)
        listed = pilot.app.screen.query_one(Suggestions)
        await press(pilot, *"os_")
        assert listed.option_count == 1
        await press(pilot, "enter")
        assert editor.text == "zeros_like"


@pytest.mark.parametrize(("key", "code"), [("escape", "zer"), ("backspace", "ze"), (".", "zer."), ("q", "zerq")])
async def test_what_is_no_word_of_the_list_closes_it(session: FakeSession, key: str, code: str) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        editor = await asked(session, pilot)
        await press(pilot, key)
        assert editor.text == code
        assert editor.has_focus
        assert not pilot.app.screen.query_one(Suggestions).display


async def test_a_single_word_is_put_in_at_once(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        editor = await asked(session, pilot, Offered(offers=(Offer("zeros_like"),), typed=3))
        assert editor.text == "zeros_like"


@pytest.mark.parametrize(
    ("offered", "said"),
    [(Offered(), "nothing to offer here"), (Offered(too_slow=True), "looking took too long; try again in a moment")],
)
async def test_nothing_to_offer_is_said(session: FakeSession, offered: Offered, said: str) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        editor = await asked(session, pilot, offered)
        assert str(editor.border_subtitle) == said
        await press(pilot, "left")
        assert str(editor.border_subtitle) == "unsaved · ctrl+s saves and checks"


async def test_inside_a_call_the_signature_comes_by_itself(session: FakeSession) -> None:
    session.offered = ZEROS
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "f6", *"zeros(")
        editor = pilot.app.screen.query_one(Editor)
        while not editor.note:
            await pilot.pause()
        assert str(editor.border_subtitle) == "zeros(‹size›, *, out=None)"
        assert not pilot.app.screen.query_one(Suggestions).display


async def test_an_answer_for_a_place_that_was_left_is_thrown_away(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        editor = await asked(session, pilot)
        await press(pilot, "escape")
        pilot.app.screen.consult(Editor.AdviceWanted("another text", (0, 0), offers=True))
        await settle(pilot)
        assert not pilot.app.screen.query_one(Suggestions).display
        assert editor.has_focus
