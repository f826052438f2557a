"""Progress as one file, out and in again."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from tests.tutor.fakes import FAILED, PASSED
from tests.tutor.test_progress import attempt, epoch, run
from tutor.errors import ProgressError
from tutor.progress import Progress
from tutor.progress.exchange import export_json, import_json


@pytest.fixture
def progress(tmp_path: Path) -> Progress:
    return Progress(tmp_path / ".dltutor" / "progress.db")


def test_a_run_from_elsewhere_is_over_and_has_a_folder_of_its_own(progress: Progress, tmp_path: Path) -> None:
    theirs = run(progress)
    other = Progress(tmp_path / "other.db")
    mine = other.runs.get(run(other))
    with other.database.writing() as connection:
        connection.execute("UPDATE runs SET started = 'earlier'")
    assert import_json(other.database, export_json(progress.database)) == 1
    came = other.runs.of("line")[0]
    assert (progress.runs.get(theirs).state, came.state) == ("running", "stopped")
    assert (mine.folder, came.folder) == ("line-1", "line-2")


def test_progress_goes_into_one_file_and_out_again(progress: Progress, tmp_path: Path) -> None:
    attempt(progress, PASSED, b"\x00 any bytes \xff")
    progress.see_hint("mean", 1)
    progress.borrow("mean", True)
    number = run(progress)
    progress.runs.place(number, "cpu", {"torch": "2.14.1"})
    progress.runs.add_epoch(number, epoch(1))
    progress.runs.end(number, "done", score=0.5)
    exported = export_json(progress.database)
    other = Progress(tmp_path / "other.db")
    attempt(other, FAILED, b"mine")
    assert import_json(other.database, exported) == 2
    assert import_json(other.database, exported) == 0
    assert other.standing("double").attempts == 2
    assert other.standing("mean").borrowed
    assert other.runs.of("line")[0].epochs == (epoch(1),)
    assert other.runs.of("line")[0].versions == {"torch": "2.14.1"}
    assert (b"\x00 any bytes \xff",) in other.database.query("SELECT source FROM attempts")


@pytest.mark.parametrize("content", [b"", b"[]", b'{"schema": 1, "attempts": [[1]]}', b'{"schema": 9}', b"\xff"])
def test_what_is_no_export_changes_nothing(progress: Progress, content: bytes) -> None:
    with pytest.raises(ProgressError, match="export"):
        import_json(progress.database, content)
    assert progress.standings() == {}


RUN = {
    "name": "line", "dataset": "digits", "device": "cpu", "budget": "quick", "seed": 3, "target": 0.9,
    "accuracy": 0.5, "confirmed": 0, "started": "2026-01-01T00:00:00.000+00:00", "seconds": 2.0, "folder": "line-1",
    "state": "done", "message": "", "metrics": [[1, 1, None, 0.4, 0.5, 2.0]],
}  # fmt: skip
ATTEMPT = ["double", "2026-01-01T00:00:00.000+00:00", "0f", 7, "passed", 1.0, "{}", ""]


def an_export(*, run: dict[str, object] | None = None, seed: int = 7) -> bytes:
    attempt = [*ATTEMPT[:3], seed, *ATTEMPT[4:]]
    return json.dumps({"schema": 1, "attempts": [attempt], "runs": [run or RUN]}).encode()


def test_an_export_of_old_comes_in(progress: Progress) -> None:
    assert import_json(progress.database, an_export()) == 2
    (came,) = progress.runs.all()
    assert (came.measure, came.versions, came.score) == ("accuracy", {}, 0.5)
    assert math.isnan(came.epochs[0].loss)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("seed", 2**70),
        ("name", {}),
        ("name", "../../line"),
        ("folder", None),
        ("seconds", None),
        ("target", "high"),
        ("accuracy", "0.5"),
        ("state", "asleep"),
        ("measure", "luck"),
        ("confirmed", 2**70),
        ("versions", "{"),
        ("versions", "[1]"),
        ("started", 7),
        ("metrics", [[]]),
        ("metrics", [[1, 1]]),
        ("metrics", ["abc"]),
        ("metrics", [[1, 1, "low", 0.4, 0.5, 2.0]]),
        ("metrics", [[1, 1, None, 0.4, 0.5, None]]),
        ("metrics", [[2**70, 1, None, None, None, 2.0]]),
    ],
)
def test_a_run_that_is_none_undoes_the_import(progress: Progress, key: str, value: object) -> None:
    with pytest.raises(ProgressError, match=r"no export of progress \(.*\$\.runs\[0\]"):
        import_json(progress.database, an_export(run={**RUN, key: value}))
    assert (progress.standings(), progress.runs.all()) == ({}, [])


def test_an_incomplete_run_undoes_the_import(progress: Progress) -> None:
    with pytest.raises(ProgressError, match="missing required field"):
        import_json(progress.database, an_export(run={"name": "line"}))
    assert (progress.standings(), progress.runs.all()) == ({}, [])


def test_a_number_that_is_too_large_to_keep_undoes_the_import(progress: Progress) -> None:
    with pytest.raises(ProgressError, match="no export of progress"):
        import_json(progress.database, an_export(seed=2**70))
    assert progress.standings() == {}


def test_an_epoch_that_is_told_twice_comes_in_once(progress: Progress) -> None:
    metrics = [[1, 1, 1.0, 0.4, 0.5, 2.0], [1, 1, 0.5, 0.4, 0.6, 2.0]]
    assert import_json(progress.database, an_export(run={**RUN, "metrics": metrics})) == 2
    assert [epoch.score for epoch in progress.runs.all()[0].epochs] == [0.6]
