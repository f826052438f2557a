"""Archives of strangers, read without unpacking: a name that climbs, a link or a bomb has nowhere to go."""

from __future__ import annotations

import bz2
import gzip
import lzma
import re
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import IO, Any

from tutor.errors import TutorError
from tutor.workspace import MAX_BYTES

ARCHIVES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")
MAX_FILES = 2000
MAX_TOTAL = 64 << 20
"""Bytes that an archive may hold or claim to unpack to."""
_HEADERS = 32 << 20
_DRIVE = re.compile(r"[A-Za-z]:")
_PACKED: dict[bytes, Callable[[IO[bytes]], Any]] = {
    b"\x1f\x8b": lambda file: gzip.GzipFile(fileobj=file),
    b"BZh": bz2.BZ2File,
    b"\xfd7zXZ": lzma.LZMAFile,
}


class UnreadableError(TutorError):
    """A submission that cannot be graded; the message says why."""


def unpack(path: Path) -> Iterator[tuple[str, bytes]]:
    """Name and content of each Python file, one byte more than 1 MiB at most. Raises `UnreadableError`."""
    if path.stat().st_size > MAX_TOTAL:
        raise UnreadableError(f"is larger than {MAX_TOTAL >> 20} MiB")
    return _unzip(path) if path.name.lower().endswith(".zip") else _untar(path)


def climbs(name: str) -> bool:
    """Whether a member's name leads out of the folder that it would be unpacked to."""
    path = PurePosixPath(name.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or bool(_DRIVE.match(name))


class _Census:
    """What an archive claims to hold, counted before any of it is read."""

    def __init__(self) -> None:
        self._bytes = self._members = 0

    def take(self, name: str, size: int) -> None:
        self._bytes, self._members = self._bytes + size, self._members + 1
        if climbs(name):
            raise UnreadableError(f"holds a path that leads out of it ({name})")
        if self._bytes > MAX_TOTAL or self._members > 10 * MAX_FILES:
            raise UnreadableError(_too_much())


class _Capped:
    """A stream that ends in an error after so many bytes, wherever its reader has been led to."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream, self._left = stream, MAX_TOTAL + _HEADERS

    def read(self, size: int) -> bytes:
        data = self._stream.read(size)
        self._left -= len(data)
        if self._left < 0:
            raise UnreadableError(_too_much())
        return data


def _too_much() -> str:
    return f"unpacks to more than {MAX_TOTAL >> 20} MiB or {10 * MAX_FILES} files"


def _unzip(path: Path) -> Iterator[tuple[str, bytes]]:
    census = _Census()
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            census.take(member.filename, member.file_size)
            if (member.external_attr >> 16) & 0o170000 == 0o120000:
                raise UnreadableError(f"holds a link ({member.filename})")
        for member in archive.infolist():
            if member.filename.endswith(".py"):
                yield member.filename, _content(archive, member)


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    # zipfile expands whole chunks of the other kinds, however large they get
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise UnreadableError("is compressed in a rare way; hand in an ordinary zip")
    with archive.open(member) as file:
        return file.read(MAX_BYTES + 1)


def _untar(path: Path) -> Iterator[tuple[str, bytes]]:
    census = _Census()
    with path.open("rb") as file:
        capped: Any = _Capped(_plain(file))
        with tarfile.open(fileobj=capped, mode="r|") as archive:
            for member in archive:
                census.take(member.name, member.size)
                if not (member.isfile() or member.isdir()):
                    raise UnreadableError(f"holds a link or device ({member.name})")
                content = archive.extractfile(member) if member.name.endswith(".py") else None
                if content:
                    yield member.name, content.read(MAX_BYTES + 1)


def _plain(file: IO[bytes]) -> IO[bytes]:
    """The tar itself, whatever it is packed with."""
    start = file.read(8)
    file.seek(0)
    for magic, opened in _PACKED.items():
        if start.startswith(magic):
            stream: IO[bytes] = opened(file)
            return stream
    return file
