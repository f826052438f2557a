from __future__ import annotations

from pathlib import Path

import pytest

from tests.tutor.conftest import TINY
from tutor.errors import CourseError
from tutor.locations import course_folder, dataset_folder, workspace_folder


def test_the_named_workspace_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLTUTOR_WORKSPACE", str(tmp_path / "variable"))
    assert workspace_folder(tmp_path / "option") == tmp_path / "option"
    assert workspace_folder() == tmp_path / "variable"


def test_the_nearest_workspace_upward_is_found(tmp_path: Path) -> None:
    inner = tmp_path / "a/b/c"
    inner.mkdir(parents=True)
    (tmp_path / "dltutor.toml").touch()
    assert workspace_folder(start=inner) == tmp_path
    (tmp_path / "a/b/dltutor.toml").touch()
    assert workspace_folder(start=inner) == tmp_path / "a/b"


def test_without_any_the_workspace_is_in_the_home_folder(tmp_path: Path) -> None:
    assert workspace_folder(start=tmp_path) == Path.home() / "dltutor"


def test_the_course_comes_from_the_variable_else_the_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    assert course_folder() == TINY
    monkeypatch.delenv("DLTUTOR_COURSE")
    assert course_folder() == TINY.parents[2]


def test_a_named_course_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CourseError, match="no course here"):
        course_folder(tmp_path)


def test_data_comes_from_the_variable_where_it_lies_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLTUTOR_DATA", str(tmp_path / "data"))
    (tmp_path / "data/MNIST/raw").mkdir(parents=True)
    assert dataset_folder("digits") == ""
    assert dataset_folder("mnist") == str(tmp_path / "data")
    assert dataset_folder("timemachine") == str(tmp_path / "data")
    assert dataset_folder("fashion-mnist") != str(tmp_path / "data")
    assert Path(dataset_folder("fashion-mnist")).is_dir()
