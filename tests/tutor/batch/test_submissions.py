from __future__ import annotations

import bz2
import contextlib
import gzip
import io
import os
import tarfile
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tutor.batch.packing import tarred, zipped
from tutor.errors import TutorError
from tutor.session.batch import archives
from tutor.session.batch.archives import UnreadableError
from tutor.session.batch.submissions import python_files, submissions


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
    "name", ["../double.py", "/etc/double.py", "a/../../notes.txt", "..\\double.py", "C:/double.py"]
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
    monkeypatch.setattr(archives, "MAX_TOTAL", 10_000)
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
    assert [(one.student, one.fault) for one in submissions(tmp_path)] == [("alice", ""), ("bob", "")]
    with pytest.raises(TutorError, match="holds no submission"):
        submissions(tmp_path / "alice")
    with pytest.raises(TutorError, match="is no folder"):
        submissions(tmp_path / "nowhere")


def test_a_tar_whose_headers_are_the_bomb_is_read_no_further(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_TOTAL", 10_000)
    monkeypatch.setattr(archives, "_HEADERS", 10_000)
    bomb = tarfile.TarInfo("double.py")
    bomb.pax_headers = {"comment": "x" * 1_000_000}
    for mode in ("gz", "bz2", "xz"):
        with tarfile.open(tmp_path / f"a.tar.{mode}", f"w:{mode}", format=tarfile.PAX_FORMAT) as archive:  # type: ignore[call-overload]
            archive.addfile(bomb)
        with pytest.raises(UnreadableError, match="unpacks to more"):
            python_files(tmp_path / f"a.tar.{mode}")


def test_a_zip_that_lies_about_its_size_is_cut_there(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("double.py", b"#" * 5_000_000)
    text = (tmp_path / "a.zip").read_bytes()
    (tmp_path / "a.zip").write_bytes(text.replace((5_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little")))
    with pytest.raises(UnreadableError, match="damaged"):
        python_files(tmp_path / "a.zip")


def test_a_rarely_compressed_zip_is_refused_since_its_chunks_expand_without_bound(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("double.py", b"")
    with pytest.raises(UnreadableError, match="ordinary zip"):
        python_files(tmp_path / "a.zip")


def test_a_huge_archive_is_not_even_opened(tmp_path: Path) -> None:
    with (tmp_path / "a.zip").open("wb") as file:
        file.truncate(10 << 30)
    with pytest.raises(UnreadableError, match="larger than 64 MiB"):
        python_files(tmp_path / "a.zip")


def test_an_archive_is_read_by_what_it_is_packed_with_whatever_it_is_called(tmp_path: Path) -> None:
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("double.py"))
    (tmp_path / "a.tar").write_bytes(bz2.compress(plain.getvalue()))
    assert names(tmp_path / "a.tar") == {"double.py"}


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_file_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("double.py", b"a")
        archive.writestr("./double.py", b"b")
    with pytest.raises(UnreadableError, match="twice"):
        python_files(tmp_path / "a.zip")


def test_a_protected_zip_is_said_to_be_one(tmp_path: Path) -> None:
    whole = bytearray(zipped(tmp_path / "a.zip", {"double.py": b"x"}).read_bytes())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        whole[whole.index(signature) + flags] |= 1
    (tmp_path / "a.zip").write_bytes(whole)
    with pytest.raises(UnreadableError, match="protected"):
        python_files(tmp_path / "a.zip")


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.zip")
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "folder/double.py")
    for path in (tmp_path / "a.zip", tmp_path / "folder"):
        with pytest.raises(UnreadableError, match="no plain file"):
            python_files(path)


def test_a_linked_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/01_numbers").symlink_to("/etc")
    with pytest.raises(UnreadableError, match="link"):
        python_files(tmp_path / "folder")


def test_environments_and_caches_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "folder/.venv").mkdir(parents=True)
    (tmp_path / "folder/.venv/python").symlink_to("/usr/bin/python3")
    (tmp_path / "folder/double.py").touch()
    assert names(tmp_path / "folder") == {"double.py"}


def test_names_that_are_no_text_are_taken_as_far_as_they_go(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"stra\xdfe")
    folder.mkdir()
    Path(folder, os.fsdecode(b"gr\xfc\xdfe.py")).touch()
    assert names(folder) == {"gr??e.py"}
    assert [one.student for one in submissions(tmp_path)] == ["stra?e"]


def test_two_submissions_of_one_name_are_both_refused(tmp_path: Path) -> None:
    (tmp_path / "alice").mkdir()
    (tmp_path / "bob").mkdir()
    zipped(tmp_path / "alice.zip", {})
    faults = [(one.student, "keep one" in one.fault) for one in submissions(tmp_path)]
    assert faults == [("alice", True), ("alice", True), ("bob", False)]


def test_a_link_that_leads_nowhere_is_a_submission_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "alice").symlink_to(tmp_path / "nowhere")
    (one,) = submissions(tmp_path)
    with pytest.raises(UnreadableError, match="is a link"):
        python_files(one.path)


@pytest.mark.parametrize("name", ["alice.rar", "alice.7z", "alice.py", "alice.ipynb"])
def test_what_cannot_be_taken_is_not_passed_over_in_silence(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    (one,) = submissions(tmp_path)
    assert one.student == "alice"
    assert "is no folder, zip or tar" in one.fault


@given(
    place=st.floats(0, 1),
    damage=st.binary(min_size=1, max_size=4),
    packed=st.sampled_from(["a.zip", "a.tgz", "a.tar"]),
)
@settings(max_examples=200, deadline=None, derandomize=True)
def test_a_damaged_archive_is_read_or_refused_and_nothing_else(place: float, damage: bytes, packed: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        make = zipped if packed == "a.zip" else tarred
        path = make(
            Path(folder, packed), {"01_numbers/double.py": b"a = 1\n" * 50, "line.py": b"b", "notes.txt": b"c"}
        )
        content = bytearray(path.read_bytes() if packed != "a.tar" else gzip.decompress(path.read_bytes()))
        start = int(place * (len(content) - len(damage)))
        content[start : start + len(damage)] = damage
        path.write_bytes(content)
        with contextlib.suppress(UnreadableError):
            python_files(path)
