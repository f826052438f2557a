"""What is remembered of a learner, as values."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from msgspec import Struct

from grader.protocol import Epoch, Measure

RunState = Literal["running", "stopped", "failed", "done"]


class State(StrEnum):
    """How far a learner has come in one exercise. Passed stays passed."""

    UNTOUCHED = "untouched"
    STARTED = "started"
    PASSED = "passed"


class Standing(Struct, frozen=True, kw_only=True):
    """What a learner has reached in one exercise. `borrowed`: later exercises use its reference."""

    state: State = State.UNTOUCHED
    attempts: int = 0
    best_score: float = 0.0
    hints_seen: int = 0
    revealed: bool = False
    borrowed: bool = False


class Place(Struct, frozen=True, kw_only=True):
    """Where a learner was in an exercise: the cursor's line and column, counted from 0, and the pane in front.

    `read` is how much of the lesson was scrolled past, 0 at its beginning and 1 at its end.
    """

    line: int = 0
    column: int = 0
    pane: str = ""
    read: float = 0.0


class RunRecord(Struct, frozen=True, kw_only=True):
    """One training run. `score`, of the test examples, is None until known; `started` is ISO 8601 in UTC.

    `versions` are those of dltutor, Python and torch that it ran with; `replays` is the run that it repeats, if any.
    """

    id: int
    name: str
    dataset: str
    device: str
    budget: str
    seed: int
    target: float
    measure: Measure = "accuracy"
    score: float | None = None
    confirmed: bool = False
    epochs: tuple[Epoch, ...] = ()
    started: str = ""
    seconds: float = 0.0
    folder: str = ""
    state: RunState = "running"
    message: str = ""
    versions: dict[str, str] = {}
    replays: int | None = None
