"""Noticing what other programs write, where the system tells of it and where it does not."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from tutor.ui import watching
from tutor.ui.app import TutorApp
from tutor.ui.mounts import file_system
from tutor.ui.watching import changes

from .fakes import FakeSession
from .pilots import WIDE, settle, toasts

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:31 / /mnt/c rw,noatime - 9p C:\\134 rw,dirsync,aname=drvfs
41 22 0:40 / /home/ada/my\\040share rw shared:7 master:1 - cifs //nas/share rw
42 22 0:41 / /home/ada/over rw - tmpfs none rw
43 22 0:42 / /home/ada/over rw - nfs4 nas:/over rw
a line that makes no sense
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ada/dltutor", "ext4"),
        ("/mnt/c/Users/Ada", "9p"),
        ("/mnt/cc", "ext4"),
        ("/home/ada/my share/x", "cifs"),
        ("/home/ada/over/x", "nfs4"),
    ],
)
def test_the_file_system_is_that_of_the_nearest_mount(path: str, kind: str) -> None:
    assert file_system(Path(path), MOUNTS) == kind


def test_no_table_tells_nothing() -> None:
    assert file_system(Path("/x"), "") == ""


async def noticed_after(path: Path, write: str, told: list[str]) -> None:
    """Wait until the watching of `path` notices that `write` was put into it."""
    watch = changes(path, told.append)
    waiting = asyncio.ensure_future(anext(watch))
    await asyncio.sleep(0)
    path.write_text(write)
    await asyncio.wait_for(waiting, 20)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(watching, "_POLL_SECONDS", 0.01)
    path = tmp_path / "chapter/corr2d.py"
    path.parent.mkdir()
    path.write_text("1")
    return path


async def test_looking_notices_a_change_where_watching_fails(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def refuse(path: Path) -> None:
        raise OSError("no inotify here")
        yield

    monkeypatch.setattr(watching, "_noticed", refuse)
    told: list[str] = []
    await noticed_after(path, "22", told)
    assert told == ["The system gives no notice of changes to your file"]


async def test_a_network_folder_is_looked_at_and_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "without_notice", lambda path: "nfs4")
    told: list[str] = []
    await noticed_after(path, "22", told)
    assert "lies on a nfs4 file system" in told[0]


async def test_a_folder_that_is_removed_and_made_again_is_still_watched(path: Path) -> None:
    told: list[str] = []
    watch = changes(path, told.append)
    gone = asyncio.ensure_future(anext(watch))
    await asyncio.sleep(0)
    shutil.rmtree(path.parent)
    await asyncio.wait_for(gone, 20)
    back = asyncio.ensure_future(anext(watch))
    while not path.exists():
        path.parent.mkdir(exist_ok=True)
        path.write_text("again")
    await asyncio.wait_for(back, 20)
    assert told == []


async def test_looking_instead_of_watching_is_said_once_a_session(
    session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "without_notice", lambda path: "9p")
    for _ in range(2):
        async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
            await settle(pilot)
            assert "9p file system, where saves elsewhere give no notice" in toasts(pilot)
            await pilot.press("f8")
            await settle(pilot)
            assert toasts(pilot).count("9p") == 1
    assert len(session.notices) == 1
