"""The wheel, as a user gets it: built, installed away from the checkout, and grading there."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

pytestmark = pytest.mark.xdist_group("packaging")  # builds and installs once
ROOT = Path(__file__).parents[1]
CLEAN = {key: value for key, value in os.environ.items() if not key.startswith(("DLTUTOR", "PYTHON", "PYTEST"))}


@pytest.fixture(scope="module")
def installed(tmp_path_factory) -> Path:
    """The folder of commands of an environment that has the wheel, and borrows only its dependencies from here."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True, env=CLEAN)
    environment = folder / "environment"
    venv.create(environment)
    packages = next(environment.glob("lib/python*/site-packages"))
    # A .pth inside a folder that is named by a .pth is not read, so the checkout's own editable install stays out.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    pip = [sys.executable, "-m", "pip", "--python", str(environment / "bin" / "python")]
    install = [*pip, "install", "--no-deps", "--no-index", str(next(folder.glob("*.whl")))]
    subprocess.run(install, check=True, capture_output=True, env=CLEAN)
    return environment / "bin"


def run(installed: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(installed / "dltutor"), *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, env={**CLEAN, "HOME": str(folder)})


def test_the_installed_code_is_not_the_checkouts(installed, tmp_path):
    code = "import tutor, grader; print(tutor.__file__); print(grader.__file__)"
    result = subprocess.run(
        [installed / "python", "-c", code], cwd=tmp_path, capture_output=True, text=True, env=CLEAN
    )
    assert result.returncode == 0, result.stderr
    assert all(str(installed.parent) in line for line in result.stdout.splitlines())


def test_a_file_is_graded_outside_the_checkout(installed, tmp_path):
    shutil.copy(ROOT / "solutions/06_convolution/01_corr2d.py", tmp_path / "mine.py")
    result = run(installed, tmp_path, "grade", "corr2d", "--file", "mine.py", "--json")
    assert result.returncode == 0, result.stderr
    verdict = json.loads(result.stdout)
    assert verdict["outcome"] == "passed"
    assert len(verdict["checks"]) >= 8


def test_a_wrong_file_is_diagnosed_outside_the_checkout(installed, tmp_path):
    shutil.copy(ROOT / "exercises/06_convolution/01_corr2d/misconceptions/flipped_kernel.py", tmp_path / "mine.py")
    result = run(installed, tmp_path, "grade", "corr2d", "--file", "mine.py", "--json")
    assert result.returncode == 1
    assert json.loads(result.stdout)["diagnosis"]["id"] == "flipped_kernel"


def test_the_verdicts_schema_comes_with_it(installed, tmp_path):
    code = "from importlib.resources import files; print(files('grader').joinpath('verdict.schema.json').read_text())"
    found = subprocess.run(
        [installed / "python", "-c", code], cwd=tmp_path, capture_output=True, text=True, env=CLEAN, check=True
    )
    assert json.loads(found.stdout) == json.loads((ROOT / "grader/verdict.schema.json").read_text())


def test_a_workspace_is_made_and_listed(installed, tmp_path):
    assert run(installed, tmp_path, "init", "work").returncode == 0
    assert (tmp_path / "work" / "06_convolution" / "corr2d.py").is_file()
    listed = run(installed, tmp_path / "work", "list")
    assert "corr2d" in listed.stdout


def test_the_languages_come_with_it(installed, tmp_path):
    listed = run(installed, tmp_path, "--lang", "zh", "list")
    assert "未开始" in listed.stdout
    assert "卷积" in listed.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="Landlock is Linux's")
def test_the_installed_solutions_are_out_of_a_submissions_reach(installed, tmp_path):
    content = next(installed.parent.glob("lib/python*/site-packages/tutor/content/solutions"))
    (tmp_path / "mine.py").write_text(
        f"import os\ntry:\n    print(os.listdir({str(content)!r}))\nexcept OSError as e: print('closed')\n"
    )
    verdict = json.loads(run(installed, tmp_path, "grade", "corr2d", "--file", "mine.py", "--json").stdout)
    if "landlock" not in verdict["environment"]["sandbox"]:
        pytest.skip("this kernel has no Landlock")
    assert verdict["printed"].strip() == "closed"
