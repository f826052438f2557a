from __future__ import annotations

import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.tutor.fakes import FAILED, PASSED, FakeClient
from tutor.cli.batch import as_csv
from tutor.course import Course
from tutor.errors import TutorError
from tutor.session import submissions as module
from tutor.session.batch import Row, gradebook
from tutor.session.submissions import UnreadableError, python_files, submissions


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def tarred(path: Path, files: dict[str, bytes], *members: tarfile.TarInfo) -> Path:
    with tarfile.open(path, "w:gz") as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
        for member in members:
            archive.addfile(member)
    return path


def names(path: Path) -> set[str]:
    return {str(name) for name in python_files(path)}


FILES = {"hw/01_numbers/double.py": b"a", "hw/02_nets/line.py": b"b", "hw/report.pdf": b"c", "__MACOSX/._x.py": b"d"}


def test_archives_and_folders_are_read_alike(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    for name, content in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    expected = {"01_numbers/double.py", "02_nets/line.py"}
    assert names(folder) == expected
    assert names(zipped(tmp_path / "a.zip", FILES)) == expected
    assert names(tarred(tmp_path / "a.tar.gz", FILES)) == expected


@pytest.mark.parametrize(
    "name", ["../double.py", "/etc/double.py", "a/../../double.py", "..\\double.py", "C:/double.py"]
)
def test_a_path_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    for archive in (zipped(tmp_path / "a.zip", {name: b""}), tarred(tmp_path / "a.tgz", {name: b""})):
        with pytest.raises(UnreadableError, match="leads out"):
            python_files(archive)


def test_links_are_refused_everywhere(tmp_path: Path) -> None:
    link = tarfile.TarInfo("double.py")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    with pytest.raises(UnreadableError, match="link"):
        python_files(tarred(tmp_path / "a.tgz", {}, link))
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        member = zipfile.ZipInfo("double.py")
        member.external_attr = 0o120777 << 16
        archive.writestr(member, "/etc/passwd")
    with pytest.raises(UnreadableError, match="link"):
        python_files(tmp_path / "a.zip")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/double.py").symlink_to("/etc/passwd")
    with pytest.raises(UnreadableError, match="link"):
        python_files(tmp_path / "folder")
    (tmp_path / "whole").symlink_to(tmp_path / "folder")
    with pytest.raises(UnreadableError, match="link"):
        python_files(tmp_path / "whole")


def test_bombs_are_refused_before_they_unpack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_TOTAL", 10_000)
    bomb = {"big.bin": b"\0" * 20_000}
    for archive in (zipped(tmp_path / "a.zip", bomb), tarred(tmp_path / "a.tgz", bomb)):
        with pytest.raises(UnreadableError, match="unpacks to more"):
            python_files(archive)


def test_a_file_above_the_limit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="larger than 1 MiB"):
        python_files(zipped(tmp_path / "a.zip", {"double.py": b"#" * (1 << 20) + b"#"}))


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz", "a.tar.xz", "a.tar"])
def test_a_damaged_archive_is_said_to_be_one(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"PK\x03\x04 nonsense")
    with pytest.raises(UnreadableError, match="damaged"):
        python_files(tmp_path / name)


def test_a_truncated_archive_is_said_to_be_damaged(tmp_path: Path) -> None:
    whole = tarred(tmp_path / "a.tar.gz", {"double.py": bytes(range(256)) * 100})
    whole.write_bytes(whole.read_bytes()[:-60])
    with pytest.raises(UnreadableError, match="damaged"):
        python_files(whole)


def test_students_are_named_after_their_folder_or_archive(tmp_path: Path) -> None:
    (tmp_path / "alice").mkdir()
    zipped(tmp_path / "bob.zip", {})
    (tmp_path / "notes.txt").touch()
    assert [student for student, _ in submissions(tmp_path)] == ["alice", "bob"]
    with pytest.raises(TutorError, match="holds no submission"):
        submissions(tmp_path / "alice")
    with pytest.raises(TutorError, match="is no folder"):
        submissions(tmp_path / "nowhere")


def test_the_gradebook_has_a_row_for_each_student_and_exercise(tmp_path: Path, course: Course) -> None:
    zipped(tmp_path / "alice.zip", {"01_numbers/double.py": b"right", "line.py": b"right"})
    (tmp_path / "bob").mkdir()
    (tmp_path / "bob/double.py").write_text("wrong")
    (tmp_path / "carol.zip").write_bytes(b"nonsense")
    clients = [FakeClient(), FakeClient()]
    for client in clients:
        client.judge = lambda _, submission: PASSED if submission.content == b"right" else FAILED
    rows = list(gradebook(course, tmp_path, clients, seed=1))  # type: ignore[arg-type]
    assert [(r.student, r.exercise, r.outcome, r.score) for r in rows] == [
        ("alice", "double", "passed", 1.0),
        ("alice", "line", "passed", 1.0),
        ("bob", "double", "failed", 0.0),
        ("bob", "line", "not_started", 0.0),
        ("carol", "", "unreadable", 0.0),
    ]
    assert "carol.zip is a damaged" in rows[4].reason
    assert rows[3].reason == "no file handed in"
    assert len(rows[0].sha256) == 64


def test_students_never_see_each_others_files(tmp_path: Path, course: Course) -> None:
    for student in ("01_alice", "02_bob"):
        (tmp_path / student).mkdir()
        (tmp_path / student / "line.py").write_text(student)
    (tmp_path / "01_alice/double.py").write_text("alice's")
    client = FakeClient()
    list(gradebook(course, tmp_path, [client], seed=1))  # type: ignore[list-item]
    bobs = next(asked for asked in client.asked if asked["submission"].content == b"02_bob")
    assert [(part.module, part.own) for part in bobs["parts"]] == [("double", False)]


def test_a_spreadsheet_takes_no_cell_for_a_formula() -> None:
    text = as_csv([Row(student="=cmd|' /C calc'!A0", reason="@x\n,y")])
    assert text.splitlines()[1].startswith("'=cmd|' /C calc'!A0,")
    assert '"\'@x ,y"' in text
