"""The file under the progress: damaged, foreign, newer, older, locked, full."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from tests.tutor.fakes import FAILED, PASSED
from tests.tutor.test_progress import attempt
from tutor.errors import ProgressError
from tutor.progress import Progress, State
from tutor.progress import database as database_module


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / ".dltutor" / "progress.db"


@pytest.fixture
def progress(path: Path) -> Progress:
    return Progress(path)


@pytest.mark.parametrize("damage", [b"this is no database at all, but long enough to be one" * 100, None])
def test_a_damaged_database_is_set_aside_and_said_once(path: Path, damage: bytes | None) -> None:
    progress = Progress(path)
    for number in range(300):
        attempt(progress, FAILED, b"y" * number)
    progress.close()
    broken = damage or path.read_bytes()[:4096] + os.urandom(8192) + path.read_bytes()[12288:]
    path.write_bytes(broken)
    os.utime(path, ns=(0, 0))  # some other time than when it was closed, however coarse the clock
    fresh = Progress(path)
    (aside,) = path.parent.glob("progress.db.damaged-*")
    assert aside.read_bytes() == broken
    assert str(aside) in fresh.notices[0]
    attempt(fresh, PASSED)
    fresh.close()
    assert Progress(path).notices == []


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Grows whenever a database is looked through."""
    found: list[object] = []
    look = database_module._look_through
    monkeypatch.setattr(database_module, "_look_through", lambda one: (found.append(one), look(one)))
    return found


def test_a_database_that_lies_as_it_was_left_is_not_looked_through(path: Path, looks: list[object]) -> None:
    for _ in range(3):
        progress = Progress(path)
        attempt(progress, FAILED)
        progress.close()
    assert len(looks) == 1


def test_a_database_whose_program_did_not_close_it_is_looked_through(path: Path, looks: list[object]) -> None:
    Progress(path).close()
    attempt(Progress(path), FAILED)
    Progress(path)
    assert len(looks) == 2


def test_damage_that_nobody_saw_come_is_met_once_and_then_set_aside(path: Path) -> None:
    progress = Progress(path)
    for number in range(300):
        attempt(progress, FAILED, b"y" * number)
    progress.close()
    before = path.stat()
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 8192)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    progress, other = Progress(path), Progress(path)
    with pytest.raises(ProgressError, match=r"is damaged .* start again"):
        progress.last_verdict("double")
    progress.close()
    other.close()
    assert "was damaged and is now" in Progress(path).notices[0]


def test_somebody_elses_database_is_set_aside_too(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    assert "damaged" in Progress(path).notices[0]


def test_a_newer_database_is_refused_and_left_alone(path: Path) -> None:
    Progress(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(ProgressError, match="newer dltutor"):
        Progress(path)
    assert path.read_bytes() == before


def test_migrating_keeps_a_copy_and_all_rows(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    progress = Progress(path)
    attempt(progress, PASSED)
    progress.close()
    steps = (*database_module.STEPS, ("ALTER TABLE attempts ADD COLUMN note TEXT",))
    monkeypatch.setattr(database_module, "STEPS", steps)
    monkeypatch.setattr(database_module, "VERSION", len(steps))
    migrated = Progress(path)
    assert migrated.standing("double").state is State.PASSED
    assert migrated.database.query("SELECT note FROM attempts") == [(None,)]
    copy = sqlite3.connect(path.with_name(f"progress.db.schema-{len(steps) - 1}"))
    assert copy.execute("SELECT count(*) FROM attempts").fetchone() == (1,)
    copy.close()


def test_a_locked_database_is_said_in_a_sentence(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "_PATIENCE_MS", 1)
    progress = Progress(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(ProgressError, match="locked; close other programs"):
        attempt(progress, FAILED)
    other.close()
    attempt(progress, FAILED)


def test_a_database_that_may_not_be_written_is_said_with_its_permissions(progress: Progress) -> None:
    progress.database.query("PRAGMA query_only = ON")
    with pytest.raises(ProgressError, match="readonly database; check its permissions"):
        attempt(progress, FAILED)


def test_a_database_that_cannot_be_opened_is_said_with_its_permissions(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(ProgressError, match="unable to open database file; check its permissions"):
        Progress(path)


def test_a_full_disk_is_said_as_such(progress: Progress) -> None:
    progress.database.query("PRAGMA max_page_count = 1")
    with pytest.raises(ProgressError, match="full; check the disk"):
        attempt(progress, FAILED, b"y" * 100_000)
