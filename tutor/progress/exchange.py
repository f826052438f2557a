"""Progress as one JSON file: to take along, to hand in, to merge into another workspace."""

from __future__ import annotations

import sqlite3
from typing import Any

import msgspec
from msgspec import Struct

from tutor.errors import ProgressError
from tutor.progress.database import Database

SCHEMA = 1
_PLAIN = {
    "attempts": ("exercise", "at", "sha256", "seed", "outcome", "score", "verdict", "source"),
    "hints": ("exercise", "number", "at"),
    "reveals": ("exercise", "at"),
    "borrowed": ("exercise", "at"),
}
_RUN = (
    "name", "dataset", "device", "budget", "seed", "target", "measure", "accuracy",
    "confirmed", "started", "seconds", "folder", "state", "message", "versions",
)  # fmt: skip
_METRIC = ("epoch", "epochs", "loss", "train_accuracy", "accuracy", "seconds")


class _AttemptRow(Struct, array_like=True):
    exercise: str
    at: str
    sha256: str
    seed: int
    outcome: str
    score: float
    verdict: str
    source: bytes


class _Export(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    schema: int
    attempts: list[_AttemptRow] = []
    hints: list[tuple[str, int, str]] = []
    reveals: list[tuple[str, str]] = []
    borrowed: list[tuple[str, str]] = []
    runs: list[dict[str, Any]] = []


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
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
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
        metrics = database.query(f"SELECT {', '.join(_METRIC)} FROM metrics WHERE run = ?", number)
        runs.append({**dict(zip(_RUN, values, strict=True)), "metrics": metrics})
    return runs


def _insert(connection: sqlite3.Connection, table: str, rows: list[Any]) -> None:
    columns = _PLAIN[table]
    places = ", ".join("?" * len(columns))
    connection.executemany(f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({places})", rows)


def _add_run(connection: sqlite3.Connection, run: dict[str, Any]) -> int:
    try:
        run = {"measure": "accuracy", "versions": "{}", **run}  # older exports may lack them
        if run["state"] == "running":
            run["state"] = "stopped"
        values = [run[column] for column in _RUN]
        metrics = [tuple(row) for row in run["metrics"]]
        msgspec.json.decode(run["versions"], type=dict[str, str])
    except (KeyError, TypeError, msgspec.DecodeError):
        raise ProgressError("A training run in this export is incomplete; export it again.") from None
    same = "SELECT 1 FROM runs WHERE name = ? AND started = ?"
    if connection.execute(same, (run["name"], run["started"])).fetchone():
        return 0
    places = ", ".join("?" * len(_RUN))
    cursor = connection.execute(f"INSERT INTO runs ({', '.join(_RUN)}, process) VALUES ({places}, 0)", values)
    number = cursor.lastrowid
    connection.execute("UPDATE runs SET folder = ? WHERE id = ?", (f"{run['name']}-{number}", number))
    rows = [(number, *metric) for metric in metrics]
    connection.executemany("INSERT INTO metrics VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    return 1
