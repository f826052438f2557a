from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

import pytest

from tutor.course import Course
from tutor.errors import NoFile, WorkspaceError
from tutor.workspace import MAX_BYTES, Workspace, read_capped, write_atomically, write_new


def test_a_workspace_holds_a_file_for_every_exercise(workspace: Workspace, course: Course) -> None:
    assert (workspace.root / "dltutor.toml").read_text().endswith("schema = 1\n")
    assert "-p tutor.pytest_plugin" in (workspace.root / "pytest.ini").read_text()
    assert (workspace.root / ".dltutor/.gitignore").read_text() == "*\n"
    for exercise in course.exercises:
        assert workspace.path(exercise).read_text() == exercise.starter()


def test_filling_again_leaves_what_is_there(workspace: Workspace, course: Course) -> None:
    path = workspace.path(course.exercise("mean"))
    path.write_text("mine")
    assert Workspace.open(workspace.root).fill(course) == 0
    assert path.read_text() == "mine"


def test_what_lay_in_the_folder_before_stays(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    Workspace.open(tmp_path)
    assert (tmp_path / "pytest.ini").read_text() == "[pytest]\n"


@pytest.mark.parametrize(
    ("toml", "words"),
    [("schema = 99", "newer dltutor"), ("schema = 'x'", "write"), ("a = 1", "write"), ("[", "write")],
)
def test_a_wrong_workspace_file_is_refused_and_kept(tmp_path: Path, toml: str, words: str) -> None:
    file = tmp_path / "dltutor.toml"
    file.write_text(toml)
    with pytest.raises(WorkspaceError, match=words):
        Workspace.open(tmp_path)
    assert file.read_text() == toml


def test_a_file_is_no_workspace(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WorkspaceError, match="is a file, not a folder"):
        Workspace.open(tmp_path / "file")


def test_a_workspace_whose_path_no_training_could_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="work\\?: has letters that are no UTF-8; name another place"):
        Workspace.open(tmp_path / os.fsdecode(b"work\xff"))
    assert not list(tmp_path.iterdir())


def test_writing_keeps_the_mode_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text("old")
    path.chmod(0o640)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [p.name for p in tmp_path.iterdir()] == ["a.py"]


def test_writing_through_a_link_changes_the_file_behind_it(tmp_path: Path) -> None:
    (tmp_path / "real.py").write_text("old")
    (tmp_path / "link.py").symlink_to("real.py")
    write_atomically(tmp_path / "link.py", b"new")
    assert (tmp_path / "link.py").is_symlink()
    assert (tmp_path / "real.py").read_bytes() == b"new"


def test_a_new_file_has_the_mode_that_the_umask_leaves_it(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_atomically(tmp_path / "a.py", b"new")
        write_new(tmp_path / "b.py", b"new")
    finally:
        os.umask(before)
    assert [stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()] == [0o640, 0o640]


def test_a_pipe_is_written_into_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "report.xml"
    os.mkfifo(pipe)
    reads = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_atomically(pipe, b"new")
    assert os.read(reads, 10) == b"new"
    assert pipe.is_fifo()
    os.close(reads)


def test_what_only_a_descriptor_names_is_written_into() -> None:
    reads, writes = os.pipe()
    write_atomically(Path(f"/dev/fd/{writes}"), b"new")
    assert os.read(reads, 10) == b"new"
    os.close(reads)
    os.close(writes)


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.py"
    path.write_text("old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WorkspaceError, match="No space left"):
        write_atomically(path, b"new")
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.py"]


def test_a_folder_that_is_missing_is_made(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a/b/c.py", b"new")
    assert (tmp_path / "a/b/c.py").read_bytes() == b"new"


def test_a_new_file_takes_nobodys_place(tmp_path: Path) -> None:
    assert write_new(tmp_path / "a/b.py", b"first")
    assert not write_new(tmp_path / "a/b.py", b"second")
    assert (tmp_path / "a/b.py").read_bytes() == b"first"
    (tmp_path / "dangling.py").symlink_to("nowhere")
    assert not write_new(tmp_path / "dangling.py", b"x")


def test_what_is_no_source_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "big.py").write_bytes(b"#" * (MAX_BYTES + 1))
    os.mkfifo(tmp_path / "pipe.py")
    for name, words in (("big.py", "1 MiB"), ("pipe.py", "plain file"), ("none.py", "no such file"), (".", "file")):
        with pytest.raises(WorkspaceError, match=words):
            read_capped(tmp_path / name)


def locked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody look into `folder`, not even root."""

    def guarded(name: str) -> None:
        call = getattr(os, name)

        def refusing(path: object, *arguments: object, **named: object) -> object:
            if isinstance(path, str | os.PathLike) and Path(path).is_relative_to(folder) and Path(path) != folder:
                raise PermissionError(13, "Permission denied", str(path))
            return call(path, *arguments, **named)

        monkeypatch.setattr(os, name, refusing)

    for name in ("open", "stat", "lstat"):
        guarded(name)


def test_a_chapter_that_cannot_be_looked_into_is_said_in_a_sentence(
    workspace: Workspace, course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    double = course.exercise("double")
    locked(workspace.path(double).parent, monkeypatch)
    for read in (workspace.source, workspace.snapshot):
        with pytest.raises(WorkspaceError, match=r"double\.py: cannot be read"):
            read(double)
    assert not workspace.untouched(double)
    assert {source.module for source in workspace.sources()} == {"line"}


def test_a_file_that_is_missing_is_told_from_one_that_cannot_be_read(workspace: Workspace, course: Course) -> None:
    double = course.exercise("double")
    workspace.path(double).unlink()
    with pytest.raises(NoFile, match="no file for double yet; `dltutor init` makes it"):
        workspace.source(double)
    assert workspace.snapshot(double) is None


def test_sources_are_the_files_of_chapter_folders_only(workspace: Workspace) -> None:
    (workspace.root / "01_numbers/parts.py").write_text("x = 1")
    (workspace.root / "01_numbers/not-a-module.py").write_text("")
    (workspace.root / "loose.py").write_text("")
    (workspace.root / "drafts").mkdir()
    (workspace.root / "drafts/double.py").write_text("")
    found = {source.path: source for source in workspace.sources(without={"mean"})}
    assert set(found) == {"01_numbers/double.py", "01_numbers/parts.py", "02_nets/line.py"}
    assert found["01_numbers/parts.py"].module == "parts"
    assert all(source.own for source in found.values())


def test_an_unreadable_neighbour_is_left_out(workspace: Workspace) -> None:
    (workspace.root / "01_numbers/huge.py").write_bytes(b"#" * (MAX_BYTES + 1))
    assert "huge" not in {source.module for source in workspace.sources()}


def test_a_snapshot_keeps_the_bytes_once(workspace: Workspace, course: Course) -> None:
    double = course.exercise("double")
    workspace.write(double, b"mine")
    copy = workspace.snapshot(double)
    assert copy is not None
    assert copy.read_bytes() == b"mine"
    assert copy.is_relative_to(workspace.folder / "snapshots")
    assert workspace.snapshot(double) == copy
    workspace.write(double, b"other")
    assert workspace.snapshot(double) != copy


def test_untouched_means_missing_or_still_the_starter(workspace: Workspace, course: Course) -> None:
    double = course.exercise("double")
    assert workspace.untouched(double)
    workspace.write(double, b"mine")
    assert not workspace.untouched(double)
    workspace.path(double).unlink()
    assert workspace.untouched(double)


def test_a_workspace_that_vanished_is_made_again_by_the_next_save(workspace: Workspace, course: Course) -> None:
    shutil.rmtree(workspace.root)
    workspace.write(course.exercise("mean"), b"mine")
    assert workspace.path(course.exercise("mean")).read_bytes() == b"mine"
    assert Workspace.open(workspace.root) == workspace
    assert (workspace.root / "dltutor.toml").exists()
