"""The layers, checked where static contracts cannot: in a fresh interpreter, by what really got imported."""

import subprocess
import sys

import pytest

HEAVY = ("torch", "numpy", "sklearn", "torchvision", "pytest")


def modules_after(statement: str) -> set[str]:
    code = f"{statement}\nimport sys\nprint(' '.join(sys.modules))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in result.stdout.split()} | set(result.stdout.split())


@pytest.mark.parametrize("door", ["grader.verdict", "grader.protocol", "grader.client", "grader.report"])
def test_the_graders_light_door_loads_nothing_heavy(door):
    assert not modules_after(f"import {door}") & set(HEAVY)


@pytest.mark.parametrize(
    "module", ["tutor.session", "tutor.course", "tutor.progress", "tutor.workspace", "tutor.language"]
)
def test_the_tutors_core_knows_neither_torch_nor_textual(module):
    assert not modules_after(f"import {module}") & {*HEAVY, "textual", "click"}


def test_the_command_line_starts_without_screens():
    assert not modules_after("import tutor.cli") & {*HEAVY, "textual"}


def test_the_screens_never_load_torch():
    assert not modules_after("import tutor.ui.app") & set(HEAVY)


def test_import_contracts_hold():
    result = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"],
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stdout + result.stderr
