"""Removing what a submission left."""

import os
from pathlib import Path

from grader.scratch import remove


def test_a_locked_folder_is_removed(tmp_path):
    inner = tmp_path / "scratch" / "locked"
    inner.mkdir(parents=True)
    (inner / "file").write_text("x")
    inner.chmod(0)
    remove(tmp_path / "scratch")
    assert not (tmp_path / "scratch").exists()


def test_folders_deeper_than_python_can_walk_are_removed(tmp_path):
    start = os.open(".", os.O_RDONLY)
    try:
        (tmp_path / "scratch").mkdir()
        os.chdir(tmp_path / "scratch")
        for _ in range(3000):
            Path("d").mkdir()
            os.chdir("d")
    finally:
        os.fchdir(start)
        os.close(start)
    remove(tmp_path / "scratch")
    assert not (tmp_path / "scratch").exists()


def test_a_link_is_removed_and_not_followed(tmp_path):
    (tmp_path / "kept").mkdir()
    (tmp_path / "scratch").mkdir()
    (tmp_path / "scratch" / "link").symlink_to(tmp_path / "kept")
    remove(tmp_path / "scratch")
    assert (tmp_path / "kept").is_dir()
