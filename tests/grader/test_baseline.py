"""The attack corpus bites: a plain in-process grader falls for much of it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.grader.corpus import attacks

ROOT = Path(__file__).parents[2]
EVERY = 3
"""Of the forging attacks every so many-th, for each takes seconds."""


@pytest.mark.skipif(sys.platform != "linux", reason="it forks a process that has torch loaded")
def test_a_plain_pytest_grader_is_fooled_where_ours_is_not(course):
    exercise = course.exercise("corr2d")
    right, wrong = exercise.solution_path, exercise.folder / "misconceptions" / "flipped_kernel.py"
    forging = [attack.path for attack in attacks("forging")][::EVERY]
    command = [sys.executable, "-m", "tests.grader.baseline", right, right, wrong, *forging]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    verdicts = [line.partition(" ")[0] for line in done.stdout.splitlines()]
    assert verdicts[:2] == ["accepted", "refused"]
    assert verdicts[2:].count("accepted") >= len(forging) // 3
    assert len(verdicts) == 2 + len(forging)
