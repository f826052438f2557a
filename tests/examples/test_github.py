"""The workflow for learners' repositories: its form by the published schema, its commands by running them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from junitparser import JUnitXml

from tests.examples.conftest import ROOT, TINY

WORKFLOW = ROOT / "examples" / "github" / ".github" / "workflows" / "dltutor.yml"


def steps() -> list[dict[str, str]]:
    found: list[dict[str, str]] = yaml.safe_load(WORKFLOW.read_text())["jobs"]["grade"]["steps"]
    return found


def commands() -> list[str]:
    return [step["run"] for step in steps() if "run" in step]


def graded(repository: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = next(line for line in commands() if line.startswith("dltutor "))
    shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", command]
    environment = {**environment, "GITHUB_WORKSPACE": str(repository)}
    return subprocess.run(shell, cwd=repository, env=environment, capture_output=True, text=True, timeout=300)


@pytest.fixture
def repository(tmp_path: Path, environment: dict[str, str]) -> Path:
    """A learner's checkout with all solutions."""
    subprocess.run(["dltutor", "init", str(tmp_path / "repository")], env=environment, check=True)
    for solution in (TINY / "solutions").glob("*/*.py"):
        place = tmp_path / "repository" / solution.parent.name / f"{solution.stem[3:]}.py"
        place.write_bytes(solution.read_bytes())
    return tmp_path / "repository"


def test_the_workflow_is_one_by_the_schema_of_workflows() -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(WORKFLOW)]
    checked = subprocess.run(command, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_it_installs_then_grades_and_keeps_the_report_that_was_written() -> None:
    install, grade = commands()
    assert install.startswith("python -m pip install dltutor ")
    kept = next(step for step in steps() if "upload-artifact" in step.get("uses", ""))
    assert f"--junit {kept['with']['path']} " in grade  # type: ignore[index]
    assert kept["if"] == "always()"


def test_a_repository_that_passes_is_green(repository: Path, environment: dict[str, str]) -> None:
    ran = graded(repository, environment)
    assert ran.returncode == 0, ran.stderr
    assert [line.partition(" ")[0] for line in ran.stdout.splitlines()] == ["::notice"] * 3
    report = JUnitXml.fromfile(str(repository / "report.xml"))
    assert (report.failures, report.errors, len(list(report))) == (0, 0, 3)


def test_a_mistake_is_red_and_marked_where_it_is(repository: Path, environment: dict[str, str]) -> None:
    (repository / "01_numbers/mean.py").write_text("import torch\n\n\ndef mean(x):\n    return x.sum() / 0 / y\n")
    ran = graded(repository, environment)
    assert ran.returncode == 1
    errors = [line for line in ran.stdout.splitlines() if line.startswith("::error ")]
    assert errors
    assert all(line.startswith("::error file=01_numbers/mean.py,line=5,") for line in errors)
    assert JUnitXml.fromfile(str(repository / "report.xml")).failures == len(errors)
