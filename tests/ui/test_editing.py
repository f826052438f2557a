"""What the editor's keys do to lines of code."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from textual import events
from textual.widgets import Input
from textual.widgets.text_area import Selection

from grader.verdict import Outcome
from tutor.errors import WorkspaceError
from tutor.ui.app import TutorApp
from tutor.ui.editing import commented, dedented, followed, indented, occurrences
from tutor.ui.keys import bindings
from tutor.ui.widgets.editor import Editor
from tutor.ui.widgets.editor_pane import EditorPane
from tutor.ui.widgets.find_bar import FindBar

from .fakes import FLIPPED, FakeSession, check, verdict
from .pilots import NARROW, WIDE, Pilot, press, settle, text, toasts

CODE = """\
def f(x):
    y = [x]

    return y
"""


@asynccontextmanager
async def editing(session: FakeSession, code: str = CODE) -> AsyncIterator[tuple[Pilot[None], Editor]]:
    """An exercise with `code` on disk and the cursor in the editor."""
    session.enter("corr2d")
    session.path("corr2d").write_text(code)
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "2")
        yield pilot, pilot.app.screen.query_one(Editor)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (["a", "    b"], ["# a", "#     b"]),
        (["    a", "", "        b"], ["    # a", "", "    #     b"]),
        (["# a", "", "    # b"], ["a", "", "    b"]),
        (["#a"], ["a"]),
        (["# a", "b"], ["# # a", "# b"]),
        ([""], ["# "]),
    ],
)
def test_comments_are_put_in_and_taken_away(before: list[str], after: list[str]) -> None:
    assert commented(before) == after


def test_lines_move_by_steps_of_indentation() -> None:
    assert indented(["a", "", "  b"]) == ["    a", "", "      b"]
    assert dedented(["    a", "  b", "      c", "\td", "e", ""]) == ["a", "b", "    c", "d", "e", ""]


def test_capitals_matter_only_where_some_are_sought() -> None:
    lines = ["Tensor tensor", "", "a tensortensor"]
    assert occurrences(lines, "tensor") == [(0, 0), (0, 7), (2, 2), (2, 8)]
    assert occurrences(lines, "Tensor") == [(0, 0)]
    assert occurrences(lines, "") == []


@pytest.mark.parametrize(
    ("lines", "grown", "places"),
    [
        (["a", "b", "c"], 0, {1: 1}),
        (["new", "a", "b", "c"], 1, {1: 2}),
        (["b", "c"], -1, {1: 0}),
        (["a", "b, changed", "c"], 0, {}),
        (["a"], -2, {}),
    ],
)
def test_a_mark_moves_with_its_line_and_goes_when_the_line_is_edited(lines, grown, places) -> None:
    assert followed({1: "b"}, lines, grown) == places


async def test_ctrl_slash_makes_a_comment_and_undo_takes_it_away(session: FakeSession) -> None:
    async with editing(session) as (pilot, editor):
        editor.move_cursor((1, 6))
        await press(pilot, "ctrl+underscore")
        assert editor.document[1] == "    # y = [x]"
        assert editor.cursor_location == (1, 8)
        await press(pilot, "ctrl+z")
        assert editor.text == CODE


async def test_tab_and_shift_tab_move_all_selected_lines(session: FakeSession) -> None:
    async with editing(session) as (pilot, editor):
        editor.selection = Selection((1, 4), (4, 0))
        await press(pilot, "tab")
        assert editor.text == CODE.replace("    ", "        ")
        assert editor.selection == Selection((1, 8), (4, 0))
        await press(pilot, "shift+tab", "shift+tab", "shift+tab")
        assert editor.text == CODE.replace("    ", "")
        assert editor.has_focus


async def test_the_partner_of_a_bracket_is_found_and_a_missing_one_is_not(session: FakeSession) -> None:
    async with editing(session, "f((1))\n" + "x\n" * 30_000 + "(") as (_pilot, editor):
        editor.move_cursor((0, 1))
        assert editor.matching_bracket_location == (0, 5)
        editor.move_cursor((30_001, 0))
        assert editor.matching_bracket_location is None


async def test_finding_goes_from_place_to_place_around_the_end(session: FakeSession) -> None:
    async with editing(session) as (pilot, editor):
        await press(pilot, "ctrl+f", "y")
        bar = pilot.app.screen.query_one(FindBar)
        assert editor.selected_text == "y"
        seen = [(editor.selection.start, text(bar).split()[-3:])]
        for key in ("enter", "enter", "up", "ctrl+f"):
            await press(pilot, key)
            seen.append((editor.selection.start, text(bar).split()[-3:]))
        first, second = ((1, 4), ["1", "of", "2"]), ((3, 11), ["2", "of", "2"])
        assert seen == [first, second, first, second, first]
        await press(pilot, "z")
        assert "nowhere" in text(bar)
        await press(pilot, "escape")
        assert editor.has_focus
        assert not bar.display
        assert editor.text == CODE


async def test_finding_begins_with_what_is_selected(session: FakeSession) -> None:
    async with editing(session) as (pilot, editor):
        editor.selection = Selection((3, 4), (3, 10))
        await press(pilot, "ctrl+f")
        assert pilot.app.screen.query_one(Input).value == "return"
        assert editor.selected_text == "return"


async def test_the_line_of_a_failing_check_is_marked_and_explained(session: FakeSession) -> None:
    session.verdicts = [FLIPPED]
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s", "3", "l")
        editor = pilot.app.screen.query_one(Editor)
        assert list(editor.marks) == [8]
        assert " 9✗ " in editor.render_line(8).text
        assert str(editor.border_subtitle).startswith("✗ corr2d(X, K) differs at [0, 0]")
        await press(pilot, "up", "enter", "down")
        assert list(editor.marks) == [9]
        await press(pilot, "x")
        assert not editor.marks
        assert "✗" not in editor.render_line(9).text


async def test_the_line_of_a_crash_is_marked_and_a_pass_clears_it(session: FakeSession) -> None:
    crash = verdict(Outcome.CRASHED, check("a", Outcome.NOT_RUN, line=1), line=2, message="SyntaxError: oops")
    session.verdicts = [crash, verdict()]
    async with editing(session) as (pilot, editor):
        await press(pilot, "ctrl+s")
        assert [(row, mark.text) for row, mark in editor.marks.items()] == [(1, "SyntaxError: oops")]
        await press(pilot, "ctrl+s")
        assert not editor.marks


async def test_ten_thousand_lines_are_pasted_and_typing_goes_on(session: FakeSession) -> None:
    pasted = "".join(f"def f{row}(x):\n    return x + {row}  # {row}\n" for row in range(5000))
    async with editing(session) as (pilot, editor):
        pilot.app.post_message(events.Paste(pasted))
        await settle(pilot)
        await press(pilot, "#", "pageup", "ctrl+s")
        assert editor.text == pasted + "#" + CODE
        assert session.path("corr2d").read_text() == editor.text
        coloured = [row for row, found in editor._highlights.items() if found]
        assert set(range(editor.scroll_offset.y, editor.scroll_offset.y + 5)) <= set(coloured)
        assert len(coloured) < 200


async def test_all_that_is_typed_very_fast_arrives_while_grading_goes_on(session: FakeSession) -> None:
    async with editing(session, "") as (pilot, editor):
        words = "abc" * 100
        await pilot.press("ctrl+s", *words[:150], "ctrl+s", *words[150:])
        await settle(pilot)
        assert editor.text == words
        assert pilot.app.is_running


async def test_a_storm_of_resizes_keeps_text_and_cursor(session: FakeSession) -> None:
    async with editing(session) as (pilot, editor):
        editor.move_cursor((3, 4))
        typed = ""
        for width, height in [(200, 60), (80, 24), (121, 24), (99, 80), (300, 30), (120, 40)] * 3:
            await pilot.resize_terminal(width, height)
            await pilot.press("z")
            typed += "z"
        for width, height in [(40, 10), (1, 1), (80, 24), (20, 50), (120, 40)] * 2:
            await pilot.resize_terminal(width, height)
        await settle(pilot)
        assert editor.text == CODE[:27] + typed + CODE[27:]


async def test_help_explains_the_keys_of_the_editor_and_of_what_opens_in_it(session: FakeSession) -> None:
    async with editing(session) as (pilot, editor):
        pane = pilot.app.screen.query_one(EditorPane)
        ours = [one for widget in (editor, *pane.query("FindBar, Suggestions")) for one in bindings(widget)]
        said = {binding.tooltip for binding in ours if binding.tooltip}
        await press(pilot, "f1")
        shown = text(pilot.app.screen)
        assert len(said) > 12
        assert all(one in shown for one in said)
        assert "ctrl+space, ctrl+n" in shown
        assert "ctrl+_, ctrl+/" in shown


@pytest.mark.parametrize("key", ["ctrl+@", "ctrl+n"])
async def test_the_keys_that_terminals_send_for_completion_are_bound(session: FakeSession, key: str) -> None:
    async with editing(session) as (pilot, _editor):
        await press(pilot, key)
        assert "complete 0 0" in session.calls


async def test_a_read_only_disk_keeps_the_text_which_can_be_saved_later(
    session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise WorkspaceError("corr2d.py: cannot be written (Read-only file system); check its permissions.")

    async with editing(session) as (pilot, editor):
        with monkeypatch.context() as patch:
            patch.setattr(session, "save", refuse)
            patch.setattr(session.drafts, "keep", refuse)
            await press(pilot, "x", "ctrl+s")
            assert "Read-only file system" in toasts(pilot)
            assert editor.unsaved
        await press(pilot, "ctrl+s")
        assert session.path("corr2d").read_text() == "x" + CODE
        assert not editor.unsaved


async def test_a_letter_typed_with_alt_is_no_text(session: FakeSession) -> None:
    async with editing(session) as (pilot, editor):
        pilot.app.post_message(events.Key("alt+q", "q"))
        pilot.app.post_message(events.Key("alt+a", "a"))
        await settle(pilot)
        assert editor.text == CODE
        assert editor.selected_text == CODE


async def test_a_save_holds_all_that_was_typed_before_it_however_slow_the_editor_is(session: FakeSession) -> None:
    async with editing(session) as (pilot, _editor):
        for key, character in (("x", "x"), ("y", "y"), ("ctrl+s", None)):
            pilot.app.post_message(events.Key(key, character))
        await settle(pilot)
        assert session.path("corr2d").read_text() == "xy" + CODE
