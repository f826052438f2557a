"""Edits that are not saved yet, kept aside so that they outlive the program."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import os
import threading
from collections.abc import Iterator
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
                self._spare(slug)
                write_atomically(self._path(slug), msgspec.json.encode(unsaved))

    def forget(self, slug: str, turn: int) -> None:
        """The edits are saved or given up."""
        with self._lock:
            if self._is_due(slug, turn):
                self._spare(slug)
                self._remove(slug)

    def kept(self, slug: str) -> Unsaved | None:
        """The unsaved edits that are on disk; None where there are none, or where they cannot be read."""
        try:
            path = self._path(slug)
            # a pipe in its place would have the reader wait for ever
            return msgspec.json.decode(path.read_bytes(), type=Unsaved) if path.is_file() else None
        except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return None

    def spare(self, slug: str) -> Path | None:
        """Put what cannot be read out of the way: a person may still read in it what they wrote."""
        with self._lock:
            return self._spare(slug)

    def set_aside(self, slug: str, turn: int) -> Path | None:
        """Make a plain Python file of the kept edits, which later ones leave alone; returns its place."""
        with self._lock:
            found = self.kept(slug)
            if found is None or not self._is_due(slug, turn):
                return None
            content = found.text.encode()
            copy = next(
                place for place in self._places(slug, _stamp(found.written), ".py") if write_new(place, content)
            )
            self._remove(slug)
            return copy

    def _places(self, slug: str, stamp: str, ending: str) -> Iterator[Path]:
        """Names for what is to outlive later drafts, the plainest first."""
        yield self.folder / f"{slug}-{stamp}{ending}"
        for number in itertools.count(2):
            yield self.folder / f"{slug}-{stamp}-{number}{ending}"

    def _spare(self, slug: str) -> Path | None:
        path = self._path(slug)
        if not os.path.lexists(path) or self.kept(slug):
            return None
        places = self._places(slug, _stamp(""), ".damaged")
        with contextlib.suppress(OSError):  # whoever writes or removes it next says what is wrong with the place
            return path.rename(next(place for place in places if not os.path.lexists(place)))
        return None

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


def _stamp(written: str) -> str:
    """A moment as part of a file's name; now where `written` is none, as it may come from anywhere."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        moment = datetime.now()
    return f"{moment:%Y-%m-%dT%H%M%S}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
