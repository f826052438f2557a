"""What students handed in: folders and archives, read into memory as Python files and nothing else.

Archives are not unpacked: a name that climbs, a link or a bomb has nowhere to go.
"""

from __future__ import annotations

import lzma
import os
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from tutor.errors import TutorError
from tutor.workspace import MAX_BYTES

MAX_FILES = 2000
MAX_TOTAL = 64 << 20
"""Bytes that an archive may claim to unpack to."""
_ARCHIVES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")
_BROKEN = (zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, RuntimeError, ValueError)
Files = dict[PurePosixPath, bytes]


class UnreadableError(TutorError):
    """A submission that cannot be graded; the message says why."""


def submissions(folder: Path) -> list[tuple[str, Path]]:
    """Each student's name and folder or archive, in order. Raises `TutorError` when there is none."""
    if not folder.is_dir():
        raise TutorError(f"{folder}: is no folder; name the one that has a folder or archive for each student.")
    found = []
    for path in sorted(folder.iterdir()):
        suffix = next((s for s in _ARCHIVES if path.name.lower().endswith(s)), "")
        if path.name.startswith(".") or not (suffix or path.is_dir()):
            continue
        found.append((path.name[: len(path.name) - len(suffix)] or path.name, path))
    if not found:
        raise TutorError(f"{folder}: holds no submission; put a folder or archive for each student into it.")
    return found


def python_files(path: Path) -> Files:
    """The Python files of one submission, without the folders around all of them. Raises `UnreadableError`."""
    try:
        if path.is_symlink():
            raise UnreadableError("is a link; hand in the files themselves")
        found = _collect(_walk(path) if path.is_dir() else _unpack(path))
    except OSError as error:
        raise UnreadableError(f"cannot be read ({error.strerror or error})") from None
    except _BROKEN as error:
        raise UnreadableError(f"is a damaged or protected archive ({error})") from None
    return _without_wrapping(found)


def _collect(members: Iterator[tuple[str, bytes]]) -> Files:
    found: Files = {}
    for name, content in members:
        path = PurePosixPath(name.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or ":" in path.parts[0]:
            raise UnreadableError(f"holds a path that leads out of it ({name})")
        if len(content) > MAX_BYTES:
            raise UnreadableError(f"holds {name}, which is larger than 1 MiB")
        if any(part.startswith((".", "__")) for part in path.parts):
            continue
        found[path] = content
        if len(found) > MAX_FILES:
            raise UnreadableError(f"holds more than {MAX_FILES} Python files")
    return found


def _walk(folder: Path) -> Iterator[tuple[str, bytes]]:
    for directory, _, names in os.walk(folder):
        for name in sorted(names):
            path = Path(directory, name)
            if path.suffix != ".py":
                continue
            if path.is_symlink() or not path.is_file():
                raise UnreadableError(f"holds {name}, which is a link or no plain file")
            with path.open("rb") as file:
                yield path.relative_to(folder).as_posix(), file.read(MAX_BYTES + 1)


def _unpack(path: Path) -> Iterator[tuple[str, bytes]]:
    return _unzip(path) if path.name.lower().endswith(".zip") else _untar(path)


def _unzip(path: Path) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(path) as archive:
        members = archive.infolist()
        _check_size(sum(member.file_size for member in members), len(members))
        for member in members:
            if (member.external_attr >> 16) & 0o170000 == 0o120000:
                raise UnreadableError(f"holds a link ({member.filename})")
            if member.filename.endswith(".py"):
                with archive.open(member) as file:
                    yield member.filename, file.read(MAX_BYTES + 1)


def _untar(path: Path) -> Iterator[tuple[str, bytes]]:
    total = count = 0
    with tarfile.open(path) as archive:
        for member in archive:
            total, count = total + member.size, count + 1
            _check_size(total, count)
            if not (member.isfile() or member.isdir()):
                raise UnreadableError(f"holds a link or device ({member.name})")
            file = archive.extractfile(member) if member.name.endswith(".py") else None
            if file:
                yield member.name, file.read(MAX_BYTES + 1)


def _check_size(total: int, count: int) -> None:
    if total > MAX_TOTAL or count > 10 * MAX_FILES:
        raise UnreadableError(f"unpacks to more than {MAX_TOTAL >> 20} MiB or {10 * MAX_FILES} files")


def _without_wrapping(files: Files) -> Files:
    """Drop folders that hold everything, as archives often have; chapter folders stay."""
    while files and all(len(path.parts) > 2 for path in files):
        if len({path.parts[0] for path in files}) > 1:
            break
        files = {PurePosixPath(*path.parts[1:]): content for path, content in files.items()}
    return files
