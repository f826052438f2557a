"""Edits that are not saved yet, kept aside so that they outlive the program."""

from __future__ import annotations

import hashlib
import itertools
import threading
from datetime import datetime
from pathlib import Path

import msgspec
from msgspec import Struct

from tutor.errors import WorkspaceError
from tutor.language import _
from tutor.workspace.files import write_atomically, write_new


class Unsaved(Struct, frozen=True, kw_only=True):
    """What an editor held. `base` is the SHA-256 of the file it was made from, `written` an ISO time."""

    text: str
    base: str
    written: str

    @classmethod
    def of(cls, text: str, on_disk: str) -> Unsaved:
        """The text of an editor now, made from what lies on disk."""
        return cls(text=text, base=_digest(on_disk), written=datetime.now().isoformat(timespec="seconds"))

    def made_from(self, on_disk: str) -> bool:
        """Whether the file is still as it was when these edits were made."""
        return self.base == _digest(on_disk)


class Drafts:
    """One file for each exercise with unsaved edits. Safe to call from several threads.

    Whoever asks takes a `turn` first: threads may come in another order than they were sent, and an
    older turn then changes nothing any more.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()
        self._turns = itertools.count(1)
        self._latest: dict[str, int] = {}

    def turn(self) -> int:
        """A number higher than those before."""
        return next(self._turns)

    def keep(self, slug: str, unsaved: Unsaved, turn: int) -> None:
        """Put unsaved edits on disk, all of them or nothing. Raises `WorkspaceError`."""
        with self._lock:
            if self._is_due(slug, turn):
                write_atomically(self._path(slug), msgspec.json.encode(unsaved))

    def forget(self, slug: str, turn: int) -> None:
        """The edits are saved or given up."""
        with self._lock:
            if self._is_due(slug, turn):
                self._remove(slug)

    def kept(self, slug: str) -> Unsaved | None:
        """The unsaved edits that are on disk; None where there are none, or where they cannot be read."""
        try:
            return msgspec.json.decode(self._path(slug).read_bytes(), type=Unsaved)
        except (OSError, msgspec.DecodeError):
            return None

    def set_aside(self, slug: str, turn: int) -> Path | None:
        """Make a plain Python file of the kept edits, which later ones leave alone; returns its place."""
        with self._lock:
            found = self.kept(slug)
            if found is None or not self._is_due(slug, turn):
                return None
            copy = self.folder / f"{slug}-{found.written.replace(':', '')}.py"
            write_new(copy, found.text.encode())
            self._remove(slug)
            return copy

    def _is_due(self, slug: str, turn: int) -> bool:
        due = turn > self._latest.get(slug, 0)
        self._latest[slug] = max(turn, self._latest.get(slug, 0))
        return due

    def _remove(self, slug: str) -> None:
        path = self._path(slug)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise WorkspaceError(
                _("{path}: cannot be removed ({reason}); remove it by hand.").format(path=path, reason=error.strerror)
            ) from None

    def _path(self, slug: str) -> Path:
        return self.folder / f"{slug}.json"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
