"""What a grading finds: the types that the judge writes and everyone else reads.

    Verdict ── CheckResult*   one line a check, in the order of `checks.py`; a Closeup? of what differs
            └─ Diagnosis?     the misconception that the submission behaves like

Encoded with msgspec, a `Verdict` is the JSON object of `dltutor grade --json`.
"""

from __future__ import annotations

import hashlib
from enum import StrEnum

from msgspec import Struct

from grader.closeup import Closeup

SCHEMA = 1
LAYERS = ("process", "limits", "landlock", "seccomp", "namespaces")
"""The names of all layers of the sandbox, whichever of them a machine has."""


class Outcome(StrEnum):
    """How the grading of an exercise, or of one check, ended."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_STARTED = "not_started"
    CRASHED = "crashed"
    TIMED_OUT = "timed_out"
    OUT_OF_MEMORY = "out_of_memory"
    FORBIDDEN = "forbidden"
    GRADER_ERROR = "grader_error"
    NOT_RUN = "not_run"
    """Of a check only: the submission had ended before its turn came."""


class Level(StrEnum):
    """What differs, coarsest first: feedback names the first level that fails."""

    CALL = "call"
    SHAPE = "shape"
    DTYPE = "dtype"
    NAN = "nan"
    VALUE = "value"
    GRADIENT = "gradient"


class CheckResult(Struct, frozen=True, kw_only=True):
    """One check. `line` counts from 1 in the graded file; `seconds` is the submission's wall time.

    `call` is what was called, `inputs` what it was called with. `difference` shows `got` and `expected` close up
    where they are tensors.
    """

    id: str
    title: str
    outcome: Outcome
    message: str = ""
    level: Level | None = None
    call: str = ""
    inputs: str = ""
    got: str = ""
    expected: str = ""
    line: int | None = None
    seconds: float = 0.0
    difference: Closeup | None = None

    @property
    def circumstances(self) -> tuple[tuple[str, str], ...]:
        """What was called and with what: label and text of what there is."""
        return _told(("called", self.call), ("with", self.inputs))

    @property
    def evidence(self) -> tuple[tuple[str, str], ...]:
        """The circumstances, what came back and what was expected."""
        return (*self.circumstances, *_told(("got", self.got), ("expected", self.expected)))


def _told(*rows: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((label, text) for label, text in rows if text.strip())


class Diagnosis(Struct, frozen=True, kw_only=True):
    """A misconception whose behaviour the submission shares. `text` is Markdown for the learner."""

    id: str
    title: str
    text: str


class Environment(Struct, frozen=True, kw_only=True):
    """Where the grading ran. `sandbox` names the active layers, some of `LAYERS`."""

    torch: str = ""
    python: str = ""
    device: str = "cpu"
    sandbox: tuple[str, ...] = ()


class Verdict(Struct, frozen=True, kw_only=True):
    """The result of grading one file as one exercise.

    `message` is the one thing to read first, `primary` the check and `line` the line that it speaks
    of. `sha256` is that of the bytes that were graded. `score` is the share of checks that passed,
    0 to 1. `borrowed` names the earlier exercises whose reference stood in for the learner's own.
    `printed` is what the submission printed, capped and stripped of control characters.
    """

    schema: int = SCHEMA
    exercise: str
    outcome: Outcome
    file: str
    sha256: str
    seed: int
    message: str = ""
    primary: str | None = None
    line: int | None = None
    checks: tuple[CheckResult, ...] = ()
    diagnosis: Diagnosis | None = None
    score: float = 0.0
    points: int = 0
    seconds: float = 0.0
    borrowed: tuple[str, ...] = ()
    printed: str = ""
    environment: Environment = Environment()

    @property
    def passed(self) -> bool:
        """Whether the exercise counts as done."""
        return self.outcome is Outcome.PASSED

    @property
    def primary_check(self) -> CheckResult | None:
        """The check that `message` speaks of."""
        return next((check for check in self.checks if check.id == self.primary), None)


def unjudged(exercise: str, file: str, content: bytes, seed: int, message: str = "") -> Verdict:
    """The verdict while, or because, the grader has found nothing out: by itself it is the grader's own fault."""
    return Verdict(
        exercise=exercise,
        outcome=Outcome.GRADER_ERROR,
        file=file,
        sha256=hashlib.sha256(content).hexdigest(),
        seed=seed,
        message=message,
    )
