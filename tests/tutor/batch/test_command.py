from __future__ import annotations

import csv
import json
import os
from pathlib import Path

import pytest

from tests.tutor.batch.conftest import Hand
from tests.tutor.batch.packing import zipped
from tests.tutor.command import Run
from tests.tutor.fakes import FAILED, PASSED, FakeClient, FakeJob


@pytest.fixture(autouse=True)
def students(hand_in: Hand) -> None:
    hand_in("alice", {"double.py": "right"})
    hand_in("bob", {"double.py": "wrong"})


@pytest.fixture(autouse=True)
def judged(client: FakeClient) -> None:
    client.layers = ("landlock", "seccomp")
    client.judge = lambda _, submission: PASSED if submission.content == b"right" else FAILED


def test_without_out_the_gradebook_is_csv_on_stdout_and_the_rest_on_stderr(run: Run, folder: Path) -> None:
    ran = run("batch", folder, "--jobs", 1)
    assert ran.code == 1
    assert [(row["student"], row["outcome"]) for row in csv.DictReader(ran.out.splitlines())] == [
        ("alice", "passed"),
        ("bob", "failed"),
    ]
    assert ran.err.splitlines()[:2] == ["1/2  alice  double  passed", "2/2  bob  double  failed"]
    assert "double            2       1   50%  check_random 50%" in ran.err


def test_a_csv_has_its_summary_beside_it_and_a_json_within(run: Run, folder: Path, tmp_path: Path) -> None:
    run("batch", folder, "--out", tmp_path / "g.csv", "--seed", 3)
    run("batch", folder, "--out", tmp_path / "g.json", "--seed", 3)
    whole = json.loads((tmp_path / "g.json").read_text())
    assert whole["summary"] == json.loads((tmp_path / "g.csv.summary.json").read_text())
    assert {row["seed"] for row in whole["rows"]} == {3}
    assert len((tmp_path / "g.csv").read_text().splitlines()) == 3
    assert not list(tmp_path.glob("*.partial.jsonl"))


def test_all_passed_is_code_0(run: Run, folder: Path, hand_in: Hand) -> None:
    hand_in("bob", {"double.py": "right"})
    assert run("batch", folder).code == 0


def test_a_stopped_batch_says_how_to_go_on_and_does(
    run: Run, folder: Path, tmp_path: Path, client: FakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(self: object, row: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("tutor.cli.meter.Meter.tell", stop)
        stopped = run("batch", folder, "--out", tmp_path / "g.csv", "--jobs", 1)
    assert stopped.code == 130
    assert "g.csv.partial.jsonl keeps what is graded, and the same command goes on from there" in stopped.err
    assert not (tmp_path / "g.csv").exists()
    client.asked.clear()
    again = run("batch", folder, "--out", tmp_path / "g.csv")
    assert "has 1 of an interrupted run's gradings" in again.err
    assert len(client.asked) == 1
    assert len((tmp_path / "g.csv").read_text().splitlines()) == 3
    assert not list(tmp_path.glob("*.partial.jsonl"))


def test_another_seed_does_not_mix_with_an_interrupted_run(
    run: Run, folder: Path, tmp_path: Path, client: FakeClient
) -> None:
    client.next_jobs = [FakeJob([], dies=True), FakeJob([]), FakeJob([], dies=True)]
    failed = run("batch", folder, "--out", tmp_path / "g.csv", "--seed", 1, "--jobs", 1)
    assert failed.code == 3
    assert "The grader failed at 1 of them; the same command grades only those again." in failed.err
    ran = run("batch", folder, "--out", tmp_path / "g.csv", "--seed", 2)
    assert ran.code == 2
    assert "was begun with the seed 1" in ran.err


def test_a_call_that_graded_nothing_leaves_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert run("batch", tmp_path / "empty", "--out", tmp_path / "g.csv").code == 2
    assert not list(tmp_path.glob("g.csv*"))


@pytest.mark.parametrize(("layers", "warned"), [(("process", "landlock", "seccomp"), False), (("process",), True)])
def test_strangers_code_without_much_of_a_sandbox_is_warned_of(
    run: Run, folder: Path, client: FakeClient, layers: tuple[str, ...], warned: bool
) -> None:
    client.layers = layers
    assert ("no landlock and no seccomp here: grade only what you trust" in run("batch", folder).err) is warned


def test_names_are_shown_as_plain_text(run: Run, folder: Path) -> None:
    zipped(folder / "\x1b[2Jeve\x07.zip", {"double.py": b"right"})
    (folder / os.fsdecode(b"\xff\xfe")).mkdir()
    ran = run("batch", folder)
    assert "\x1b" not in ran.err + ran.out
    assert [row["student"] for row in csv.DictReader(ran.out.splitlines())] == ["eve", "alice", "bob", "??"]


def test_on_a_terminal_one_line_changes(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "40")
    lines = run("batch", folder, "--jobs", 1).err.split("\r\x1b[K")
    assert lines[0] == ""
    assert [line[:13] for line in lines[1:3]] == ["1/2  1 passed", "2/2  1 passed"]
    assert max(map(len, lines[1:3])) < 40
    assert lines[3].startswith("exercise")
