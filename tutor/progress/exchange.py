"""Progress as one JSON file: to take along, to hand in, to merge into another workspace."""

from __future__ import annotations

import sqlite3
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from grader.protocol import Measure
from tutor.errors import ProgressError
from tutor.progress.database import Database
from tutor.progress.records import RunState

SCHEMA = 1
_PLAIN = {
    "attempts": ("exercise", "at", "sha256", "seed", "outcome", "score", "verdict", "source"),
    "hints": ("exercise", "number", "at"),
    "reveals": ("exercise", "at"),
    "borrowed": ("exercise", "at"),
}
_METRIC = "epoch, epochs, loss, train_accuracy, accuracy, seconds"

_Whole = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]
"""What SQLite can keep."""
_Metric = tuple[_Whole, _Whole, float | None, float | None, float | None, float]


class _AttemptRow(Struct, array_like=True):
    exercise: str
    at: str
    sha256: str
    seed: _Whole
    outcome: str
    score: float
    verdict: str
    source: bytes


class _RunRow(Struct, frozen=True, kw_only=True):
    """The columns of a run, and its metrics. Older exports lack what has a default."""

    name: Annotated[str, Meta(pattern=r"\A[\w-]+\Z")]  # its folder is named after it
    dataset: str
    device: str
    budget: str
    seed: _Whole
    target: float
    measure: Measure = "accuracy"
    accuracy: float | None
    confirmed: Annotated[int, Meta(ge=0, le=1)]
    started: str
    seconds: float
    folder: str
    state: RunState
    message: str
    versions: str = "{}"
    metrics: list[_Metric]

    def __post_init__(self) -> None:
        try:
            msgspec.json.decode(self.versions, type=dict[str, str])
        except msgspec.DecodeError as error:
            raise ValueError(f"versions: {error}") from None


_RUN = tuple(field for field in _RunRow.__struct_fields__ if field != "metrics")


class _Export(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    schema: int
    attempts: list[_AttemptRow] = []
    hints: list[tuple[str, _Whole, str]] = []
    reveals: list[tuple[str, str]] = []
    borrowed: list[tuple[str, str]] = []
    runs: list[_RunRow] = []


def export_json(database: Database) -> bytes:
    """Everything worth keeping, as JSON; sources are base64."""
    tables = {
        table: [_as_row(table, row) for row in database.query(f"SELECT {', '.join(columns)} FROM {table}")]
        for table, columns in _PLAIN.items()
    }
    document = {"schema": SCHEMA, **tables, "runs": _runs(database)}
    return msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n"


def import_json(database: Database, content: bytes) -> int:
    """Add what the file knows and the database does not; returns how many attempts and runs came in.

    All of it or nothing. Raises `ProgressError` when the file is not an export.
    """
    try:
        document = msgspec.json.decode(content, type=_Export)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ProgressError(
            f"This is no export of progress ({error}); make one with `dltutor progress export`."
        ) from None
    if document.schema > SCHEMA:
        raise ProgressError(f"This export is from a newer dltutor (schema {document.schema}); update dltutor.")
    with database.writing() as connection:
        known = set(connection.execute("SELECT exercise, at, sha256 FROM attempts"))
        attempts = [msgspec.structs.astuple(row) for row in document.attempts]
        fresh = [row for row in attempts if (row[0], row[1], row[2]) not in known]
        _insert(connection, "attempts", fresh)
        for table in ("hints", "reveals", "borrowed"):
            _insert(connection, table, getattr(document, table))
        return len(fresh) + sum(_add_run(connection, run) for run in document.runs)


def _as_row(table: str, row: tuple[Any, ...]) -> object:
    return _AttemptRow(*row) if table == "attempts" else row


def _runs(database: Database) -> list[dict[str, Any]]:
    runs = []
    for number, *values in database.query(f"SELECT id, {', '.join(_RUN)} FROM runs"):
        metrics = database.query(f"SELECT {_METRIC} FROM metrics WHERE run = ?", number)
        runs.append({**dict(zip(_RUN, values, strict=True)), "metrics": metrics})
    return runs


def _insert(connection: sqlite3.Connection, table: str, rows: list[Any]) -> None:
    columns = _PLAIN[table]
    places = ", ".join("?" * len(columns))
    connection.executemany(f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({places})", rows)


def _add_run(connection: sqlite3.Connection, run: _RunRow) -> int:
    same = "SELECT 1 FROM runs WHERE name = ? AND started = ?"
    if connection.execute(same, (run.name, run.started)).fetchone():
        return 0
    if run.state == "running":
        run = msgspec.structs.replace(run, state="stopped")
    values = [getattr(run, column) for column in _RUN]
    places = ", ".join("?" * len(_RUN))
    cursor = connection.execute(f"INSERT INTO runs ({', '.join(_RUN)}, process) VALUES ({places}, 0)", values)
    number = cursor.lastrowid
    connection.execute("UPDATE runs SET folder = ? WHERE id = ?", (f"{run.name}-{number}", number))
    rows = [(number, *metric) for metric in run.metrics]
    connection.executemany("INSERT OR REPLACE INTO metrics VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    return 1
