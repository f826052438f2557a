"""The rows of a batch under way, on disk as soon as they are known, so that a killed one can go on."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import BinaryIO

import msgspec
from msgspec import Struct

from tutor.errors import TutorError
from tutor.session.batch.rows import Entry

SCHEMA = 1
_BEGINNING = b'{"dltutor_journal":'


class _Head(Struct, frozen=True, kw_only=True):
    """The first line of a journal."""

    dltutor_journal: int
    seed: int


class Journal:
    """A line of JSON for each entry. `entries` are those of an earlier, interrupted batch, by their keys."""

    def __init__(self, path: Path, seed: int) -> None:
        """Open the journal at `path`, or begin one with `seed`. Raises `TutorError` when it cannot be used."""
        self.path = path
        self.seed = seed
        self.entries: dict[str, Entry] = {}
        self._used = True  # by whomever, until it is found to be new
        try:
            self._file: BinaryIO = open(path, "a+b")  # noqa: SIM115
        except OSError as error:
            raise _unwritable(path, error) from None
        try:
            self._lock()
            self._read()
        except BaseException:
            self.close()
            raise

    def add(self, entry: Entry) -> None:
        """Remember an entry; it is on disk when this returns."""
        self._append(msgspec.json.encode(entry))
        self._used = True

    def close(self) -> None:
        """Leave the journal for the next batch, if there is anything in it."""
        if not (self._used or self._file.closed):
            self.remove()
        self._file.close()

    def remove(self) -> None:
        """The gradebook is written: nothing is left to go on with."""
        with contextlib.suppress(OSError):
            self.path.unlink()
        self._file.close()

    def _lock(self) -> None:
        if sys.platform == "win32":
            return
        import fcntl

        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise TutorError(f"{self.path}: another batch writes to it; wait, or name another --out.") from None
        except OSError:
            return  # a file system without locks

    def _read(self) -> None:
        """Take what is there; a line that a kill cut short is cut off."""
        self._file.seek(0)
        text = self._file.read()
        if text and not text.startswith(_BEGINNING):
            raise TutorError(f"{self.path}: is not the journal of a batch; move it or name another --out.")
        whole = text[: text.rfind(b"\n") + 1]
        if len(whole) < len(text):
            self._file.truncate(len(whole))
        if not whole:
            self._append(msgspec.json.encode(_Head(dltutor_journal=SCHEMA, seed=self.seed)))
            self._used = False
            return
        first, *lines = whole.splitlines()
        self.seed = self._head(first).seed
        for line in lines:
            with contextlib.suppress(msgspec.DecodeError):  # a damaged line costs one more grading
                entry = msgspec.json.decode(line, type=Entry)
                self.entries[entry.key] = entry

    def _head(self, line: bytes) -> _Head:
        with contextlib.suppress(msgspec.DecodeError):
            head = msgspec.json.decode(line, type=_Head)
            if head.dltutor_journal == SCHEMA:
                return head
        raise TutorError(f"{self.path}: is of another version of dltutor; delete it to grade everything anew.")

    def _append(self, line: bytes) -> None:
        try:
            self._file.write(line + b"\n")
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise _unwritable(self.path, error) from None


def _unwritable(path: Path, error: OSError) -> TutorError:
    return TutorError(f"{path}: cannot be written ({error.strerror}); check its permissions and the space left.")
