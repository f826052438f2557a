"""A cohort with the real grader: honest, wrong and hostile submissions, and a kill in the middle."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tutor.batch.conftest import Hand
from tests.tutor.batch.packing import zipped
from tests.tutor.command import Run
from tests.tutor.conftest import TINY

RIGHT = "def double(x):\n    return x + x\n"
COHORT = {
    "ada": (RIGHT, "passed"),
    "ben": ("def double(x):\n    return x * x\n", "failed"),
    "cyd": ("def double(x):\n    while True: pass\n", "timed_out"),
    "dan": ("import os\nos._exit(0)\n", "crashed"),
    "eva": ("import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\n" + RIGHT, "crashed"),
    "fay": (RIGHT.encode("utf-16").decode("latin-1"), "crashed"),
    "gus": ((TINY / "exercises/01_numbers/01_double/starter.py").read_text(), "not_started"),
    "hal": ("def double(x):\n    return x\u00b2\n", "crashed"),
}


def test_each_student_has_the_outcome_that_is_theirs(
    run_for_real: Run, folder: Path, hand_in: Hand, tmp_path: Path
) -> None:
    for student, (text, _) in COHORT.items():
        hand_in(student, {})
        (folder / student).mkdir()
        (folder / student / "double.py").write_bytes(text.encode("latin-1"))
    zipped(folder / "ivy.zip", {"../../../tmp/double.py": RIGHT.encode()})
    ran = run_for_real("batch", folder, "--jobs", 3, "--time-limit", 3, "--out", tmp_path / "g.json")
    assert ran.code == 1
    found = json.loads((tmp_path / "g.json").read_text())
    outcomes = {row["student"]: row["outcome"] for row in found["rows"]}
    assert outcomes == {"ivy": "unreadable", **{student: outcome for student, (_, outcome) in COHORT.items()}}
    assert all(row["reason"] for row in found["rows"] if row["outcome"] != "passed")
    (double,) = found["summary"]["exercises"]
    assert [one["id"] for one in double["misconceptions"]] == ["squares"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_batch_that_was_killed_goes_on_where_it_was(folder: Path, hand_in: Hand, tmp_path: Path) -> None:
    for number in range(6):
        hand_in(f"student{number:02}", {"double.py": f"# {number}\n{RIGHT}"})
    command = [sys.executable, "-m", "tutor", "batch", str(folder), "--jobs", "2", "--out", str(tmp_path / "g.csv")]
    environment = {**os.environ, "DLTUTOR_COURSE": str(TINY)}
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        told = [process.stderr.readline() for _ in range(2)]
        process.kill()
    kept = (tmp_path / "g.csv.partial.jsonl").read_bytes()
    before = [json.loads(line) for line in kept[: kept.rindex(b"\n")].splitlines()]
    assert {line.split()[1] for line in told} <= {entry["row"]["student"] for entry in before[1:]}
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert f"has {len(before) - 1} of an interrupted run's gradings" in ran.stderr
    rows = list(csv.DictReader((tmp_path / "g.csv").read_text().splitlines()))
    assert [row["student"] for row in rows] == [f"student{number:02}" for number in range(6)]
    assert {row["seed"] for row in rows} == {str(before[0]["seed"])}
    assert not list(tmp_path.glob("*.partial.jsonl"))
