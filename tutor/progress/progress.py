"""What a learner has done: attempts, help taken, and where they are. Every method is safe in any thread."""

from __future__ import annotations

from pathlib import Path

import msgspec

from grader.verdict import Verdict
from tutor.progress.database import Database
from tutor.progress.moment import now
from tutor.progress.records import Place, Standing, State
from tutor.progress.runs import Runs

_FACTS = """
SELECT exercise, 'attempts', count(*), max(score), max(outcome = 'passed'), max(outcome <> 'not_started')
    FROM attempts WHERE outcome <> 'grader_error' AND {which} GROUP BY exercise
UNION ALL SELECT exercise, 'hints', count(*), 0, 0, 0 FROM hints WHERE {which} GROUP BY exercise
UNION ALL SELECT exercise, 'revealed', 1, 0, 0, 0 FROM reveals WHERE {which}
UNION ALL SELECT exercise, 'borrowed', 1, 0, 0, 0 FROM borrowed WHERE {which}
"""


class Progress:
    """The progress of one workspace. What a method has returned from is on disk."""

    def __init__(self, path: Path) -> None:
        self.database = Database(path)
        self.runs = Runs(self.database)

    @property
    def notices(self) -> list[str]:
        """What a person should be told about the file, once."""
        return self.database.notices

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    def standings(self) -> dict[str, Standing]:
        """The standing of every exercise that something is known of."""
        return self._standings(_FACTS.format(which="true"))

    def standing(self, exercise: str) -> Standing:
        """The standing of one exercise."""
        return self._standings(_FACTS.format(which="exercise = ?1"), exercise).get(exercise, Standing())

    def _standings(self, sql: str, *values: object) -> dict[str, Standing]:
        found: dict[str, dict[str, tuple[float, ...]]] = {}
        for exercise, kind, *numbers in self.database.query(sql, *values):
            found.setdefault(exercise, {})[kind] = tuple(numbers)
        return {exercise: _standing(facts) for exercise, facts in found.items()}

    def add_attempt(self, verdict: Verdict, source: bytes) -> None:
        """Remember a grading and the bytes that it was of."""
        values = (
            verdict.exercise,
            now(),
            verdict.sha256,
            verdict.seed,
            verdict.outcome.value,
            verdict.score,
            msgspec.json.encode(verdict).decode(),
            source,
        )
        with self.database.writing() as connection:
            connection.execute(
                "INSERT INTO attempts (exercise, at, sha256, seed, outcome, score, verdict, source)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )

    def last_verdict(self, exercise: str) -> Verdict | None:
        """The verdict of the latest attempt; None when there is none, or it is from a format long gone."""
        rows = self.database.query(
            "SELECT verdict FROM attempts WHERE exercise = ? ORDER BY id DESC LIMIT 1", exercise
        )
        try:
            return msgspec.json.decode(rows[0][0], type=Verdict) if rows else None
        except msgspec.DecodeError:
            return None

    def visit(self, exercise: str) -> None:
        """Remember that the learner is here now."""
        with self.database.writing() as connection:
            connection.execute("DELETE FROM visits WHERE exercise = ?", (exercise,))
            connection.execute(
                "INSERT INTO visits (id, exercise, at) SELECT coalesce(max(id), 0) + 1, ?, ? FROM visits",
                (exercise, now()),
            )

    def last_visited(self) -> str | None:
        """The exercise opened last."""
        rows = self.database.query("SELECT exercise FROM visits ORDER BY id DESC LIMIT 1")
        return rows[0][0] if rows else None

    def leave(self, exercise: str, place: Place) -> None:
        """Remember where in an exercise the learner was."""
        row = (exercise, place.line, place.column, place.pane, place.read)
        self._note("INSERT OR REPLACE INTO places (exercise, line, column, pane, read) VALUES (?, ?, ?, ?, ?)", *row)

    def place(self, exercise: str) -> Place | None:
        """Where the learner left off in an exercise; None where they have not been."""
        rows = self.database.query("SELECT line, column, pane, read FROM places WHERE exercise = ?", exercise)
        return Place(**dict(zip(Place.__struct_fields__, rows[0], strict=True))) if rows else None

    def see_hint(self, exercise: str, number: int) -> None:
        """Remember that a hint was shown."""
        self._note("INSERT OR IGNORE INTO hints (exercise, number, at) VALUES (?, ?, ?)", exercise, number, now())

    def hints(self, exercise: str) -> list[int]:
        """The numbers of the hints that were shown, in that order."""
        rows = self.database.query("SELECT number FROM hints WHERE exercise = ? ORDER BY at, rowid", exercise)
        return [number for (number,) in rows]

    def reveal(self, exercise: str) -> None:
        """Remember that the solution was shown before a pass."""
        self._note("INSERT OR IGNORE INTO reveals (exercise, at) VALUES (?, ?)", exercise, now())

    def borrow(self, exercise: str, borrowed: bool) -> None:
        """Remember whether later exercises use the reference of this one."""
        if borrowed:
            self._note("INSERT OR IGNORE INTO borrowed (exercise, at) VALUES (?, ?)", exercise, now())
        else:
            self._note("DELETE FROM borrowed WHERE exercise = ?", exercise)

    def borrowed(self) -> set[str]:
        """The exercises whose reference is used by later ones."""
        return {exercise for (exercise,) in self.database.query("SELECT exercise FROM borrowed")}

    def _note(self, sql: str, *values: object) -> None:
        with self.database.writing() as connection:
            connection.execute(sql, values)


def _standing(facts: dict[str, tuple[float, ...]]) -> Standing:
    attempts, score, passed, begun = facts.get("attempts", (0, 0.0, 0, 0))
    hints = int(facts.get("hints", (0,))[0])
    started = begun or hints or "revealed" in facts
    return Standing(
        state=State.PASSED if passed else State.STARTED if started else State.UNTOUCHED,
        attempts=int(attempts),
        best_score=float(score),
        hints_seen=hints,
        revealed="revealed" in facts,
        borrowed="borrowed" in facts,
    )
