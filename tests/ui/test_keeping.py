"""What the learner wrote, in the editor and on disk, and that none of it is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tutor.errors import TutorError
from tutor.ui import external
from tutor.ui.app import TutorApp
from tutor.ui.difference import difference
from tutor.ui.draft import Draft, Found
from tutor.ui.screens.confirm import Confirm
from tutor.ui.screens.exercise import ExerciseScreen
from tutor.ui.screens.map import MapScreen
from tutor.ui.screens.sharing import FileTouched
from tutor.ui.widgets.editor import Editor
from tutor.ui.widgets.verdict_bar import VerdictBar

from .fakes import STARTER, FakeSession
from .pilots import WIDE, Pilot, press, settle, text, toasts

THEIRS = "def corr2d(X, K):\n    return theirs\n"


@pytest.mark.parametrize(
    ("disk", "editing", "found"),
    [
        ("a", "a", Found.NOTHING),
        ("a", "mine", Found.NOTHING),
        ("theirs", "a", Found.THEIRS),
        ("theirs", "mine", Found.BOTH),
        ("mine", "mine", Found.AGREED),
    ],
)
def test_a_look_at_the_disk_tells_who_wrote(disk: str, editing: str, found: Found) -> None:
    assert Draft("a", "a").compare(disk, editing) is found


def test_other_line_ends_are_no_edit() -> None:
    assert not Draft("a\r\n", "a\n").unsaved("a\n")


async def written_elsewhere(pilot: Pilot[None], session: FakeSession, content: str = THEIRS) -> None:
    """As if another program had saved the file and the watcher had noticed."""
    session.path("corr2d").write_text(content)
    pilot.app.screen.post_message(FileTouched())
    await settle(pilot)


async def test_a_save_from_another_editor_is_shown_and_graded(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        editor, bar = pilot.app.screen.query_one(Editor), pilot.app.screen.query_one(VerdictBar)
        session.path("corr2d").write_text(THEIRS)  # the watcher itself has to notice
        while not bar.has_class("passed"):
            await pilot.pause()
        assert editor.text == THEIRS
        assert not editor.unsaved


async def test_another_programs_save_can_be_undone_in_the_editor(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await written_elsewhere(pilot, session)
        await press(pilot, "2", "ctrl+z")
        assert pilot.app.screen.query_one(Editor).text == STARTER


async def test_a_touch_that_changes_nothing_grades_nothing(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await written_elsewhere(pilot, session, STARTER)
        assert "grade corr2d" not in session.calls


async def test_where_both_wrote_nothing_happens_until_the_learner_answers(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "x")
        await written_elsewhere(pilot, session)
        said = text(pilot.app.screen)
        assert "− is only in mine" in said
        assert '- x"""Cross-correlation by hand."""' in said
        assert "+     return theirs" in said
        await press(pilot, "escape")
        assert pilot.app.screen.query_one(Editor).text == "x" + STARTER
        assert session.path("corr2d").read_text() == THEIRS
        assert "grade corr2d" not in session.calls
        await press(pilot, "ctrl+s")
        assert isinstance(pilot.app.screen, Confirm)


@pytest.mark.parametrize(
    ("key", "kept", "copied"), [("m", "x" + STARTER, THEIRS), ("t", THEIRS, "x" + STARTER)], ids=["mine", "theirs"]
)
async def test_the_chosen_one_goes_on_and_the_other_is_copied(
    session: FakeSession, key: str, kept: str, copied: str
) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "x")
        await written_elsewhere(pilot, session)
        await press(pilot, key)
        editor = pilot.app.screen.query_one(Editor)
        assert editor.text == kept == session.path("corr2d").read_text()
        assert not editor.unsaved
        assert session.copies[-1].read_text() == copied
        assert str(session.copies[-1]) in toasts(pilot)
        assert "grade corr2d" in session.calls


async def test_saving_never_overwrites_what_another_program_wrote_unseen(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "x")
        session.path("corr2d").write_text(THEIRS)
        await press(pilot, "ctrl+s")
        assert isinstance(pilot.app.screen, Confirm)
        assert session.path("corr2d").read_text() == THEIRS


async def test_a_removed_file_is_written_again(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        session.path("corr2d").unlink()
        await press(pilot, "ctrl+s")
        assert session.path("corr2d").read_text() == STARTER


async def test_a_file_removed_by_another_program_is_missed_and_can_be_written_again(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        editor = pilot.app.screen.query_one(Editor)
        shutil.rmtree(session.root / "workspace")
        pilot.app.screen.post_message(FileTouched())
        await settle(pilot)
        assert "was removed by another program. Its text is still here" in toasts(pilot)
        assert editor.text == STARTER
        assert editor.unsaved
        await press(pilot, "ctrl+s")
        assert session.path("corr2d").read_text() == STARTER
        assert not editor.unsaved


async def test_a_removed_file_that_comes_back_as_it_was_is_saved_again(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        session.path("corr2d").unlink()
        pilot.app.screen.post_message(FileTouched())
        await settle(pilot)
        await written_elsewhere(pilot, session, STARTER)
        assert not pilot.app.screen.query_one(Editor).unsaved
        await written_elsewhere(pilot, session)
        assert pilot.app.screen.query_one(Editor).text == THEIRS


async def test_leaving_with_unsaved_edits_asks(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "x", "escape", "escape")
        assert isinstance(pilot.app.screen, Confirm)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, ExerciseScreen)
        await press(pilot, "escape", "s")
        assert isinstance(pilot.app.screen, MapScreen)
        assert session.path("corr2d").read_text() == "x" + STARTER


async def test_edits_can_be_left_behind_on_an_explicit_choice(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "x", "f8", "d")
        assert pilot.app.screen.slug == "pool2d"
        assert session.path("corr2d").read_text() == STARTER


async def test_quitting_with_unsaved_edits_asks_too(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "x", "ctrl+q")
        assert isinstance(pilot.app.screen, Confirm)
        assert pilot.app.is_running
        await pilot.press("s")
        while pilot.app.return_code is None:
            await pilot.pause()
    assert session.path("corr2d").read_text() == "x" + STARTER
    assert session.calls[-2:] == ["stop_training", "close"]


@pytest.mark.parametrize(
    ("environment", "command"),
    [
        ({"EDITOR": "nano"}, ["nano"]),
        ({"VISUAL": "code --wait", "EDITOR": "nano"}, ["code", "--wait"]),
    ],
)
def test_visual_goes_before_editor(environment: dict[str, str], command: list[str]) -> None:
    assert external.editor_command(environment) == command


def test_an_editor_that_does_not_exist_is_explained(tmp_path: Path) -> None:
    with pytest.raises(TutorError, match=r"`no-such-editor` cannot be started .* set \$EDITOR to another"):
        external.edit(["no-such-editor"], tmp_path / "a.py")


def test_an_editor_that_fails_is_explained(tmp_path: Path) -> None:
    with pytest.raises(TutorError, match="ended with code 1"):
        external.edit(["false"], tmp_path / "a.py")


@pytest.mark.parametrize(
    ("command", "windowed"),
    [(["code"], True), (["/usr/bin/code", "--wait"], True), (["nano"], False), (["emacs", "-nw"], False)],
)
def test_an_editor_with_its_own_window_is_known(command: list[str], windowed: bool) -> None:
    assert external.has_own_window(command) is windowed


async def test_an_editor_with_its_own_window_leaves_the_terminal_alone(
    session: FakeSession, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    editor = tmp_path / "code"
    editor.write_text("#!/bin/sh\necho '# from outside' >> \"$1\"\n")
    editor.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(editor))
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+e")
        assert "Your file is open in" in toasts(pilot)
        while "# from outside" not in pilot.app.screen.query_one(Editor).text:
            await pilot.pause()


def test_a_window_that_does_not_open_is_explained(tmp_path: Path) -> None:
    with pytest.raises(TutorError, match="ended with code 1; open your file by hand"):
        external.launch(["false"], tmp_path / "a.py")
    with pytest.raises(TutorError, match="cannot be started"):
        external.launch(["no-such-editor"], tmp_path / "a.py")


def test_a_difference_is_cut_where_nobody_reads_on() -> None:
    found = difference("", "\n".join(map(str, range(1000))))
    assert found[-1].text.startswith("@ … and ")
    assert difference("a\n", "a") == ()


@pytest.mark.parametrize(
    ("editor", "said"), [("no-such-editor", "cannot be started"), ("false", "ended with code 1")]
)
async def test_the_screen_comes_back_after_an_editor_that_fails(
    session: FakeSession, monkeypatch: pytest.MonkeyPatch, editor: str, said: str
) -> None:
    terminal: list[str] = []

    @contextmanager
    def suspend() -> Iterator[None]:  # as Textual does it: what is raised inside skips the resuming
        terminal.append("away")
        yield
        terminal.append("back")

    monkeypatch.setenv("VISUAL", editor)
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        monkeypatch.setattr(pilot.app, "suspend", suspend)
        await press(pilot, "ctrl+e")
        assert terminal == ["away", "back"]
        assert said in toasts(pilot)
