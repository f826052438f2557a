"""Unsaved edits on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutor.errors import WorkspaceError
from tutor.workspace import Drafts, Unsaved


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    return Drafts(tmp_path / ".dltutor/drafts")


def test_what_is_kept_comes_back_to_another_program(drafts: Drafts) -> None:
    drafts.keep("corr2d", Unsaved.of("mine", "disk"), drafts.turn())
    found = Drafts(drafts.folder).kept("corr2d")
    assert found is not None
    assert found.text == "mine"
    assert found.made_from("disk")
    assert not found.made_from("disk, changed since")


def test_what_is_forgotten_does_not_come_back(drafts: Drafts) -> None:
    drafts.keep("corr2d", Unsaved.of("mine", ""), drafts.turn())
    drafts.forget("corr2d", drafts.turn())
    assert drafts.kept("corr2d") is None
    drafts.forget("corr2d", drafts.turn())


def test_a_thread_that_comes_late_changes_nothing(drafts: Drafts) -> None:
    late, latest = drafts.turn(), drafts.turn()
    drafts.forget("corr2d", latest)
    drafts.keep("corr2d", Unsaved.of("of before the save", ""), late)
    assert drafts.kept("corr2d") is None


def test_edits_set_aside_are_a_plain_file_that_later_ones_leave_alone(drafts: Drafts) -> None:
    drafts.keep("corr2d", Unsaved.of("mine", ""), drafts.turn())
    copy = drafts.set_aside("corr2d", drafts.turn())
    drafts.keep("corr2d", Unsaved.of("later", ""), drafts.turn())
    assert copy is not None
    assert copy.read_text() == "mine"
    assert copy.suffix == ".py"


def test_a_damaged_draft_is_none(drafts: Drafts) -> None:
    drafts.keep("corr2d", Unsaved.of("mine", ""), drafts.turn())
    (drafts.folder / "corr2d.json").write_bytes(b'{"text": "mi')
    assert drafts.kept("corr2d") is None


def test_a_damaged_draft_is_put_aside_not_overwritten(drafts: Drafts) -> None:
    drafts.folder.mkdir(parents=True)
    for slug in ("corr2d", "lenet"):
        (drafts.folder / f"{slug}.json").write_bytes(b'{"text": "mi')
    drafts.keep("corr2d", Unsaved.of("new", ""), drafts.turn())
    drafts.forget("lenet", drafts.turn())
    assert [one.read_bytes() for one in drafts.folder.glob("*.damaged")] == [b'{"text": "mi'] * 2
    assert sorted(one.name for one in drafts.folder.glob("*.json")) == ["corr2d.json"]


@pytest.mark.parametrize("written", ["../../elsewhere", "a\0b", "x" * 300, ""])
def test_edits_are_set_aside_in_their_folder_whatever_the_draft_says_of_its_time(
    drafts: Drafts, written: str
) -> None:
    drafts.keep("corr2d", Unsaved(text="mine", base="", written=written), drafts.turn())
    copy = drafts.set_aside("corr2d", drafts.turn())
    assert copy is not None
    assert copy.parent == drafts.folder
    assert copy.read_text() == "mine"


def test_edits_set_aside_within_the_same_second_do_not_displace_each_other(drafts: Drafts) -> None:
    copies = set()
    for text in ("first", "second", "third"):
        drafts.keep("corr2d", Unsaved(text=text, base="", written="2026-01-01T00:00:00"), drafts.turn())
        copies.add(drafts.set_aside("corr2d", drafts.turn()))
    assert sorted(copy.read_text() for copy in copies if copy) == ["first", "second", "third"]


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a_file").touch()
    drafts = Drafts(tmp_path / "a_file/drafts")
    with pytest.raises(WorkspaceError, match="cannot be written"):
        drafts.keep("corr2d", Unsaved.of("mine", ""), drafts.turn())
