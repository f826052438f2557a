from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TINY = ROOT / "tests" / "courses" / "tiny"


@pytest.fixture
def commands(tmp_path: Path) -> Path:
    """A folder with the command `dltutor`, as an environment has it."""
    folder = tmp_path / "venv" / "bin"
    folder.mkdir(parents=True)
    script(folder / "dltutor", f'exec {sys.executable} -m tutor "$@"')
    return folder


@pytest.fixture
def environment(tmp_path: Path, commands: Path) -> dict[str, str]:
    """The tiny course, a home of its own, and nothing of the person who runs the tests."""
    path = f"{commands}{os.pathsep}{os.environ['PATH']}"
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("DLTUTOR", "GITHUB", "XDG"))}
    python = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
    return {**kept, "PATH": path, "HOME": str(tmp_path / "home"), "PYTHONPATH": python, "DLTUTOR_COURSE": str(TINY)}


def script(path: Path, text: str) -> None:
    """An executable shell script."""
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
