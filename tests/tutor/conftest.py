from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.client import GraderClient
from tests.tutor.command import Lent, Run, command_line
from tests.tutor.fakes import FakeClient
from tutor.course import Course
from tutor.progress import Progress
from tutor.session import Session
from tutor.workspace import Workspace

TINY = Path(__file__).resolve().parents[1] / "courses" / "tiny"


DATA = os.environ.get("DLTUTOR_DATA")


@pytest.fixture
def data_folder() -> Path:
    """The real datasets, where they are at hand."""
    if not DATA:
        pytest.skip("DLTUTOR_DATA names no folder")
    return Path(DATA)


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing of the person who runs the tests takes part in them."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("DLTUTOR_COURSE", str(TINY))
    for name in ("DLTUTOR_WORKSPACE", "DLTUTOR_DATA", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def course() -> Course:
    return Course.load(TINY)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The tiny course, to be broken."""
    return Path(shutil.copytree(TINY, tmp_path / "course", ignore=shutil.ignore_patterns("__pycache__")))


@pytest.fixture
def workspace(tmp_path: Path, course: Course) -> Workspace:
    made = Workspace.open(tmp_path / "workspace")
    made.fill(course)
    return made


@pytest.fixture
def client() -> FakeClient:
    return FakeClient()


@pytest.fixture
def session(course: Course, workspace: Workspace, client: FakeClient) -> Iterator[Session]:
    opened = Session(course, workspace, Progress(workspace.database), client)  # type: ignore[arg-type]
    yield opened
    opened.close()


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: a workspace with every file, once a command line is there."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def run(place: Path, client: FakeClient, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command line against the fake grader."""
    return command_line(client, monkeypatch, capsys)


@pytest.fixture
def run_for_real(
    place: Path, grader: GraderClient, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Run a command line against the real grader."""
    return command_line(Lent(grader), monkeypatch, capsys)
