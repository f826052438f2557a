"""Unsaved edits outlive the program, however it ended."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tutor.errors import WorkspaceError
from tutor.ui.app import TutorApp
from tutor.ui.screens.difference import DifferenceScreen
from tutor.ui.screens.exercise import ExerciseScreen
from tutor.ui.widgets.editor import Editor
from tutor.workspace import Unsaved

from .fakes import STARTER, FakeSession
from .pilots import NARROW, WIDE, Pilot, press, settle, text, toasts

KILLED = """
import asyncio, os, signal, sys
from pathlib import Path
from tests.ui.fakes import FakeSession
from tests.ui.pilots import WIDE, settle
from tutor.ui.app import TutorApp

async def main():
    session = FakeSession(Path(sys.argv[1]))
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await pilot.press("2", "x", "y")
        while not (kept := session.drafts.kept("corr2d")) or not kept.text.startswith("xy"):
            await pilot.pause()
        os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


def leave_edits(session: FakeSession, edits: str = "x" + STARTER, on_disk: str = STARTER) -> None:
    """As if an earlier program had ended with unsaved edits."""
    session.drafts.keep("corr2d", Unsaved.of(edits, on_disk), session.drafts.turn())


async def kept(pilot: Pilot[None]) -> str | None:
    """What is kept aside once all that is typed is."""
    screen = pilot.app.screen
    while screen.edited:
        await pilot.pause()
    await settle(pilot)
    found = screen.session.drafts.kept("corr2d")
    return found and found.text


async def test_edits_that_cannot_be_read_are_put_aside_and_that_is_said(session: FakeSession) -> None:
    leave_edits(session)
    draft = session.drafts.folder / "corr2d.json"
    draft.write_bytes(draft.read_bytes()[:-5])
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        assert isinstance(pilot.app.screen, ExerciseScreen)
        (aside,) = session.drafts.folder.glob("*.damaged")
        assert "Unsaved edits of an earlier time cannot be read" in toasts(pilot)
        assert aside.name in toasts(pilot).replace("\n", "").replace(" ", "")


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows ends programs in another way")
async def test_edits_survive_a_kill_and_are_offered_back(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    ended = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], cwd=root, timeout=120, check=False)
    assert ended.returncode == -signal.SIGKILL
    session = FakeSession(tmp_path)
    assert session.read("corr2d") == STARTER
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        assert isinstance(pilot.app.screen, DifferenceScreen)
        assert '+ xy"""Cross-correlation by hand."""' in text(pilot.app.screen)
        await press(pilot, "r")
        editor = pilot.app.screen.query_one(Editor)
        assert editor.text == "xy" + STARTER
        assert editor.unsaved
        await press(pilot, "ctrl+s")
        assert session.read("corr2d") == "xy" + STARTER
        assert await kept(pilot) is None


async def test_restored_edits_can_be_undone(session: FakeSession) -> None:
    leave_edits(session)
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "r", "2", "ctrl+z")
        assert pilot.app.screen.query_one(Editor).text == STARTER


async def test_discarded_edits_are_not_offered_again(session: FakeSession) -> None:
    leave_edits(session)
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "d")
        assert pilot.app.screen.query_one(Editor).text == STARTER
        assert session.drafts.kept("corr2d") is None


async def test_edits_that_are_put_off_stay_where_the_learner_is_told(session: FakeSession) -> None:
    leave_edits(session)
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "escape")
        (copy,) = session.drafts.folder.glob("*.py")
        assert copy.read_text() == "x" + STARTER
        assert str(copy) in toasts(pilot)


async def test_edits_that_cannot_be_put_off_are_offered_again(
    session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise WorkspaceError("The disk is full.")

    monkeypatch.setattr(session.drafts, "set_aside", refuse)
    leave_edits(session)
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "escape")
        assert toasts(pilot) == "The disk is full."
        pilot.app.screen.keep_edits()
        assert await kept(pilot) == "x" + STARTER


async def test_a_file_that_changed_since_is_copied_before_older_edits_come_back(session: FakeSession) -> None:
    leave_edits(session, on_disk="what the file was")
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        assert "saved elsewhere since" in text(pilot.app.screen)
        await press(pilot, "r")
        assert session.copies[0].read_text() == STARTER
        assert str(session.copies[0]) in toasts(pilot)


async def test_edits_that_lie_on_disk_by_now_are_not_offered(session: FakeSession) -> None:
    leave_edits(session, STARTER)
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        assert isinstance(pilot.app.screen, ExerciseScreen)
        assert await kept(pilot) is None


async def test_edits_taken_back_are_kept_no_longer(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "x")
        assert await kept(pilot) == "x" + STARTER
        await press(pilot, "backspace")
        assert await kept(pilot) is None


async def test_edits_left_behind_on_purpose_are_kept_no_longer(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "x")
        assert await kept(pilot) == "x" + STARTER
        await press(pilot, "escape", "escape", "d")
        assert session.drafts.kept("corr2d") is None


async def test_where_edits_cannot_be_kept_it_is_said_once(
    session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise WorkspaceError("The disk is full.")

    monkeypatch.setattr(session.drafts, "keep", refuse)
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "x")
        await kept(pilot)
        await press(pilot, "y")
        await kept(pilot)
        assert toasts(pilot) == "The disk is full."
        assert pilot.app.screen.query_one(Editor).text == "xy" + STARTER
