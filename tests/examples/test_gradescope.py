"""The Gradescope autograder, run as Gradescope would in a folder that stands for /autograder."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.examples.conftest import ROOT, TINY, script

EXAMPLE = ROOT / "examples" / "gradescope"
SCHEMA = ROOT / "tests" / "tutor" / "reports" / "results.schema.json"
Submit = Callable[..., Any]


@pytest.fixture
def submit(tmp_path: Path, environment: dict[str, str], commands: Path) -> Submit:
    """Have the autograder look at a submission; gives its results, or None where it left none."""
    (tmp_path / "results").mkdir()
    (tmp_path / "submission").mkdir()
    shutil.copy(EXAMPLE / "run_autograder", tmp_path)

    def run(files: dict[str, str], **settings: str) -> Any:
        for name, text in files.items():
            (tmp_path / "submission" / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / "submission" / name).write_text(text)
        asked = {"AUTOGRADER_ROOT": str(tmp_path), "EXERCISES": "double line", **settings}
        command = [str(tmp_path / "run_autograder")]
        ran = subprocess.run(command, cwd=tmp_path, env={**environment, **asked}, capture_output=True, text=True)
        found = tmp_path / "results" / "results.json"
        assert (ran.returncode == 0) == found.exists(), ran.stderr
        if not found.exists():
            return None
        results = json.loads(found.read_text())
        jsonschema.validate(results, json.loads(SCHEMA.read_text()))
        return results

    return run


DOUBLE = """
def double(x, batches=None, loss=None, updater=None):
    if batches is None:
        return x + x
    for X, y in batches:  # the tiny course trains with this function as its loop
        updater.zero_grad()
        value = loss(x(X), y)
        value.backward()
        updater.step()
    return float(value), 0.5
"""
RIGHT = {"double.py": DOUBLE, "hw/line.py": (TINY / "solutions/02_nets/01_line.py").read_text()}


def test_a_right_submission_has_all_points_and_its_training_is_on_the_leaderboard(submit: Submit) -> None:
    results = submit(RIGHT, TRAININGS="line")
    assert results["score"] == 14.0
    assert {test["status"] for test in results["tests"]} == {"passed"}
    (place,) = results["leaderboard"]
    assert place["name"] == "line on digits"
    assert 0.1 <= place["value"] <= 1


def test_a_wrong_submission_has_the_points_of_the_checks_that_pass(submit: Submit) -> None:
    results = submit({**RIGHT, "double.py": "def double(x):\n    return x.pow(2)\n"}, VISIBILITY="after_due_date")
    assert results["score"] < 14.0
    assert results["tests"][0]["name"] == "double: failed"
    assert "Squares instead of doubling" in results["tests"][0]["output"]
    assert {test["visibility"] for test in results["tests"]} == {"after_due_date"}


def test_an_empty_submission_has_no_points_but_results(submit: Submit) -> None:
    results = submit({})
    assert results["score"] == 0.0
    assert results["tests"][0]["name"] == "double: not started"


def test_neither_links_nor_a_workspace_of_their_own_are_taken(submit: Submit, tmp_path: Path) -> None:
    forged = tmp_path / "submission" / ".dltutor"
    forged.mkdir()
    (forged / "progress.db").write_text("forged")
    (tmp_path / "submission/double.py").symlink_to(TINY / "solutions/01_numbers/01_double.py")
    results = submit({})
    assert results["score"] == 0.0
    assert "leaderboard" not in results


def test_without_a_grader_there_is_no_score(submit: Submit) -> None:
    assert submit(RIGHT, EXERCISES="nonsense") is None


def test_the_setup_installs_into_the_autograders_own_environment(
    tmp_path: Path, environment: dict[str, str], commands: Path
) -> None:
    log = tmp_path / "log"
    for name in ("apt-get", "python3"):
        script(commands / name, f'echo "{name} $*" >> {log}')
    script(commands / "python", f'echo "venv-python $*" >> {log}')
    script(commands / "dltutor", f'echo "dltutor $*" >> {log}')
    environment = {**environment, "AUTOGRADER_ROOT": str(tmp_path)}
    subprocess.run([str(EXAMPLE / "setup.sh")], env=environment, check=True, capture_output=True)
    lines = log.read_text().splitlines()
    assert lines[0] == "apt-get update"
    assert lines[-3] == f"python3 -m venv {tmp_path}/venv"
    assert lines[-2].startswith("venv-python -m pip install dltutor ")
    assert lines[-1] == "dltutor doctor"


def test_both_scripts_can_be_executed() -> None:
    assert all(os.access(EXAMPLE / name, os.X_OK) for name in ("setup.sh", "run_autograder"))
