"""The SQLite file under the learner's progress: opened, migrated, and set aside when it is damaged."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from tutor.errors import ProgressError
from tutor.language import _
from tutor.locking import alone
from tutor.progress import soundness
from tutor.progress.schema import APPLICATION, STEPS, TABLES, VERSION

_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_PATIENCE_MS = 5000


class _Damaged(Exception):
    """The file is no database of ours."""


class Database:
    """One connection, shared by threads under a lock. Opening never deletes anything."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notices: list[str] = []
        self._lock = threading.RLock()
        self._closed = False
        with alone(path):  # what one has begun anew, another that opens must not set aside again
            self._connection = self._open()

    def _open(self) -> sqlite3.Connection:
        try:
            return _connect(self.path)
        except _Damaged:
            place = set_aside(self.path)
        said = _("{name} was damaged and is now {place}; a new one was begun. Your files are untouched.")
        self.notices.append(said.format(name=self.path.name, place=place))
        try:
            return _connect(self.path)
        except _Damaged:
            raise ProgressError(
                _("{path}: comes out damaged even when new; check the disk.").format(path=self.path)
            ) from None

    def query(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """All rows of a question."""
        with self._lock, _translated(self.path):
            return self._connection.execute(sql, values).fetchall()

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction: on disk when the block is left, undone when it raises."""
        with self._lock, _translated(self.path), _transaction(self._connection):
            yield self._connection

    def close(self) -> None:
        """Close the file; using the database afterwards is an error."""
        with self._lock:
            self._connection.close()
            if not self._closed:
                soundness.leave(self.path)
            self._closed = True


def set_aside(path: Path, move: Callable[[Path, Path], None] = os.replace) -> Path:
    """Rename a damaged database and its journals; returns the new name."""
    stamp = f"{datetime.now():%Y%m%dT%H%M%S}"
    place = path.with_name(f"{path.name}.damaged-{stamp}")
    number = 1
    while place.exists():
        number += 1
        place = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    try:
        for suffix in ("-wal", "-shm", ""):
            with contextlib.suppress(FileNotFoundError):
                move(Path(f"{path}{suffix}"), Path(f"{place}{suffix}"))
    except OSError as error:
        raise ProgressError(
            _("{path}: is damaged and cannot be moved aside ({reason}); move it yourself.").format(
                path=path, reason=error.strerror
            )
        ) from None
    return place


def _connect(path: Path) -> sqlite3.Connection:
    with _translated(path, damaged=_Damaged):
        path.parent.mkdir(parents=True, exist_ok=True)
        doubtful = not soundness.is_as_left(path)  # asked before SQLite begins a journal
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            _prepare(connection, path)
            if doubtful:
                _look_through(connection)
                soundness.believe(path)
        except BaseException:
            connection.close()
            raise
        return connection


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
    version = _version(connection, path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    if version < VERSION:
        _migrate(connection, path)
    if not _tables(connection) >= TABLES:
        raise _Damaged


def _look_through(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise _Damaged


def _version(connection: sqlite3.Connection, path: Path) -> int:
    """The file's schema version. Raises for one that is newer, or not ours."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION
    if not ours and (version or _tables(connection)):
        raise _Damaged
    if version > VERSION:
        raise ProgressError(
            _("{path}: was written by a newer dltutor (schema {version}, not {known}); update dltutor.").format(
                path=path, version=version, known=VERSION
            )
        )
    return version


def _tables(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    before = _version(connection, path)
    if before:
        _copy(connection, path.with_name(f"{path.name}.schema-{before}"))
    with _transaction(connection):
        # read again under the lock: another process may have migrated meanwhile
        for step in range(_version(connection, path), VERSION):
            for statement in STEPS[step]:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {VERSION}")


def _copy(connection: sqlite3.Connection, place: Path) -> None:
    if place.exists():
        return
    unfinished = place.with_name(f"{place.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    connection.execute("VACUUM INTO ?", (str(unfinished),))
    unfinished.replace(place)


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextlib.contextmanager
def _translated(path: Path, damaged: type[Exception] | None = None) -> Iterator[None]:
    """SQLite's and the file system's errors in our words."""
    try:
        yield
    except sqlite3.Error as error:
        if _code(error) not in _DAMAGED:
            raise ProgressError(_sentence(error).format(path=path, error=error)) from None
        if damaged:
            raise damaged from None
        soundness.doubt(path)
        raise ProgressError(
            _("{path}: is damaged ({error}); start again, it is then set aside and begun anew.").format(
                path=path, error=error
            )
        ) from None
    except OSError as error:
        raise ProgressError(
            _("{path}: cannot be opened ({reason}); check its permissions.").format(path=path, reason=error.strerror)
        ) from None


def _code(error: sqlite3.Error) -> int:
    """SQLite's primary result code; 0 for what Python says by itself."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _sentence(error: sqlite3.Error) -> str:
    match _code(error):
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return _("{path}: {error}; check its permissions and those of its folder.")
        case sqlite3.SQLITE_FULL | sqlite3.SQLITE_IOERR:
            return _("{path}: {error}; check the disk and the space left.")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return _("{path}: {error}; close other programs that use it.")
    return _("{path}: {error}; close other programs that use it, and check the disk.")
