"""kill -9 at random moments, two programs at once: nothing acknowledged is lost, nothing is damaged."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.tutor.crash import KINDS

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="the writers are forked")
@pytest.mark.parametrize("rounds", [50, pytest.param(150, marks=pytest.mark.thorough)])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_acknowledged_is_lost_to_hundreds_of_kills(kind: str, rounds: int, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.tutor.crash", str(tmp_path), kind, str(rounds), str(rounds)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    kills, acknowledged = map(int, done.stdout.split())
    assert kills == 2 * rounds
    assert acknowledged > 0
