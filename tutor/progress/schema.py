"""The database's tables, as the steps that lead from each schema version to the next."""

from __future__ import annotations

APPLICATION = 0x646C7475
"""`dltu`, in SQLite's application_id: tells our file from any other database."""

STEPS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE attempts (
            id INTEGER PRIMARY KEY, exercise TEXT NOT NULL, at TEXT NOT NULL, sha256 TEXT NOT NULL,
            seed INTEGER NOT NULL, outcome TEXT NOT NULL, score REAL NOT NULL, verdict TEXT NOT NULL,
            source BLOB NOT NULL)""",
        "CREATE INDEX attempts_by_exercise ON attempts (exercise, id)",
        "CREATE TABLE hints (exercise TEXT, number INTEGER, at TEXT, PRIMARY KEY (exercise, number))",
        "CREATE TABLE reveals (exercise TEXT PRIMARY KEY, at TEXT NOT NULL)",
        "CREATE TABLE borrowed (exercise TEXT PRIMARY KEY, at TEXT NOT NULL)",
        "CREATE TABLE visits (id INTEGER PRIMARY KEY, exercise TEXT UNIQUE NOT NULL, at TEXT NOT NULL)",
        """CREATE TABLE runs (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, dataset TEXT NOT NULL, device TEXT NOT NULL,
            budget TEXT NOT NULL, seed INTEGER NOT NULL, target REAL NOT NULL, accuracy REAL,
            confirmed INTEGER NOT NULL, started TEXT NOT NULL, seconds REAL NOT NULL, folder TEXT NOT NULL,
            state TEXT NOT NULL, message TEXT NOT NULL, process INTEGER NOT NULL)""",
        """CREATE TABLE metrics (
            run INTEGER NOT NULL REFERENCES runs (id), epoch INTEGER NOT NULL, epochs INTEGER NOT NULL,
            loss REAL, train_accuracy REAL, accuracy REAL, seconds REAL NOT NULL,
            PRIMARY KEY (run, epoch))""",
    ),
    ("ALTER TABLE runs ADD COLUMN measure TEXT NOT NULL DEFAULT 'accuracy'",),
    (
        """CREATE TABLE places (
            exercise TEXT PRIMARY KEY, line INTEGER NOT NULL, column INTEGER NOT NULL, pane TEXT NOT NULL)""",
    ),
    (
        "ALTER TABLE runs ADD COLUMN versions TEXT NOT NULL DEFAULT '{}'",
        "ALTER TABLE runs ADD COLUMN replays INTEGER REFERENCES runs (id)",
    ),
    ("ALTER TABLE places ADD COLUMN read REAL NOT NULL DEFAULT 0",),
    (
        "CREATE INDEX attempts_by_outcome ON attempts (exercise, outcome, score)",
    ),  # standings without verdict and source
)
"""Step n leads from version n to n + 1. Never change a step that was released; add one."""

VERSION = len(STEPS)
TABLES = frozenset({"attempts", "hints", "reveals", "borrowed", "visits", "runs", "metrics", "places"})
