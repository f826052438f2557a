"""The training runs among a learner's progress; every epoch is on disk as soon as it is told."""

from __future__ import annotations

import json
import math
import os
from pathlib import Path
from typing import Any, BinaryIO

from grader.protocol import Epoch, Measure
from tutor.errors import NotYet, UnknownRun
from tutor.language import _
from tutor.locking import hold, is_held
from tutor.progress.database import Database
from tutor.progress.moment import now
from tutor.progress.records import RunRecord, RunState

_COLUMNS = (
    "id, name, dataset, device, budget, seed, target, measure, accuracy, confirmed, started, seconds, folder, state,"
    " message, versions, replays"
)
_DIED = "The program ended while this run was going; resume it from its last checkpoint."
_DIED_EARLY = "The program ended before this run's first epoch had; train again."


class Runs:
    """The runs of one workspace, over the progress database.

    Who trains a run holds a lock, which the system lets go when the program ends, however it ends.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._held: dict[int, BinaryIO | None] = {}

    def begin(
        self,
        *,
        name: str,
        dataset: str,
        device: str,
        budget: str,
        seed: int,
        target: float,
        measure: Measure = "accuracy",
        replays: int | None = None,
    ) -> int:
        """Remember that a run begins; returns its number."""
        with self._database.writing() as connection:
            cursor = connection.execute(
                "INSERT INTO runs (name, dataset, device, budget, seed, target, measure, confirmed, started, seconds,"
                " folder, state, message, process, replays)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, 0, '', 'running', '', ?, ?)",
                (name, dataset, device, budget, seed, target, measure, now(), os.getpid(), replays),
            )
            number = int(cursor.lastrowid or 0)
            connection.execute("UPDATE runs SET folder = ? WHERE id = ?", (f"{name}-{number}", number))
            self._held[number] = hold(self._lock(number))
        return number

    def go_on(self, number: int) -> None:
        """Remember that an earlier run continues in this process. Raises `NotYet` where another trains it."""
        lock = hold(self._lock(number))
        if lock is None and is_held(self._lock(number)):
            raise NotYet(
                _("Run {number} trains in another program; `dltutor runs follow {number}` watches it.").format(
                    number=number
                )
            )
        self._held[number] = lock
        self._update(number, state="running", message="", process=os.getpid())

    def forget(self, number: int) -> None:
        """Strike out a run that never began, as if it had not been ordered."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM runs WHERE id = ?", (number,))
        if lock := self._held.pop(number, None):
            lock.close()

    def place(self, number: int, device: str, versions: dict[str, str]) -> None:
        """Remember the device that a run was given, and what it runs with."""
        self._update(number, device=device, versions=json.dumps(versions))

    def add_epoch(self, number: int, epoch: Epoch) -> None:
        """Remember an epoch's metrics; a repeated epoch replaces the earlier one."""
        values = (
            number,
            epoch.epoch,
            epoch.epochs,
            epoch.loss,
            epoch.train_score,
            epoch.score,
            epoch.seconds,
        )
        with self._database.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO metrics VALUES (?, ?, ?, ?, ?, ?, ?)", values)
            connection.execute(
                "UPDATE runs SET accuracy = ?,"
                " seconds = (SELECT sum(seconds) FROM metrics WHERE run = ?) WHERE id = ?",
                (epoch.score, number, number),
            )

    def end(
        self,
        number: int,
        state: RunState,
        *,
        message: str = "",
        score: float | None = None,
        confirmed: bool = False,
    ) -> None:
        """Remember how a run ended; without `score` that of the last epoch stands."""
        reached = {} if score is None else {"accuracy": score}
        try:
            self._update(number, state=state, message=message, confirmed=int(confirmed), **reached)
        finally:
            if lock := self._held.pop(number, None):
                lock.close()

    def settle(self) -> list[RunRecord]:
        """The runs whose program died, newest first; each is given once, and is remembered as ended from then on."""
        rows = self._database.query("SELECT id, process FROM runs WHERE state = 'running' ORDER BY id DESC")
        dead = [(number, process) for number, process in rows if is_held(self._lock(number)) is False]
        found = [self.get(number) for number, _process in dead]
        with self._database.writing() as connection:
            for run, (number, process) in zip(found, dead, strict=True):
                # Another program may have taken the run up meanwhile.
                connection.execute(
                    "UPDATE runs SET state = ?, message = ? WHERE id = ? AND process = ?",
                    (run.state, run.message, number, process),
                )
        return found

    def get(self, number: int) -> RunRecord:
        """One run with its metrics. Raises `UnknownRun`."""
        if found := self._records("id = ?", number):
            return found[0]
        raise UnknownRun(_("There is no run {number}; `dltutor runs list` shows them.").format(number=number))

    def of(self, name: str) -> list[RunRecord]:
        """The runs of a training, newest first."""
        return self._records("name = ?", name)

    def all(self) -> list[RunRecord]:
        """Every run, newest first."""
        return self._records("id > ?", 0)

    def _update(self, number: int, **values: object) -> None:
        assignments = ", ".join(f"{column} = ?" for column in values)
        with self._database.writing() as connection:
            connection.execute(f"UPDATE runs SET {assignments} WHERE id = ?", (*values.values(), number))

    def _records(self, condition: str, value: object) -> list[RunRecord]:
        rows = self._database.query(f"SELECT {_COLUMNS}, process FROM runs WHERE {condition} ORDER BY id DESC", value)
        return [self._record(row) for row in rows]

    def _record(self, row: tuple[Any, ...]) -> RunRecord:
        fields = dict(zip(_COLUMNS.split(", "), row, strict=False))
        epochs = self._epochs(fields["id"])
        if fields["state"] == "running" and not self._lives(fields["id"], row[-1]):
            fields |= {"state": "stopped", "message": _DIED if epochs else _DIED_EARLY}
        fields["score"] = fields.pop("accuracy")  # the column's name of old
        fields["confirmed"] = bool(fields["confirmed"])
        fields["versions"] = json.loads(fields["versions"])
        return RunRecord(**fields, epochs=epochs)

    def _lives(self, number: int, process: int) -> bool:
        held = is_held(self._lock(number))
        return process == os.getpid() if held is None else held

    def _lock(self, number: int) -> Path:
        return self._database.path.with_name("running") / f"{number}.lock"

    def _epochs(self, run: int) -> tuple[Epoch, ...]:
        rows = self._database.query(
            "SELECT epoch, epochs, loss, train_accuracy, accuracy, seconds FROM metrics WHERE run = ? ORDER BY epoch",
            run,
        )
        return tuple(
            Epoch(
                job=0,
                epoch=epoch,
                epochs=epochs,
                loss=_number(loss),
                train_score=_number(train),
                score=_number(test),
                seconds=seconds,
            )
            for epoch, epochs, loss, train, test, seconds in rows
        )


def _number(stored: float | None) -> float:
    return math.nan if stored is None else stored  # SQLite keeps NaN as NULL
