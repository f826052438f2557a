"""A grader that answers from a script, in the words of the protocol."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from grader.client import GraderDied
from grader.protocol import CheckDone, Event, Graded, Ready, Rubric, Source
from grader.verdict import CheckResult, Environment, Outcome, Verdict

PASSED, FAILED = Outcome.PASSED, Outcome.FAILED


def verdict_on(submission: Source, outcome: Outcome, exercise: str = "double", seed: int = 0) -> Verdict:
    """A verdict of one check."""
    check = CheckResult(id="check_random", title="Agrees", outcome=outcome, message="differs")
    return Verdict(
        exercise=exercise,
        outcome=outcome,
        file=submission.path,
        sha256=hashlib.sha256(submission.content).hexdigest(),
        seed=seed,
        message="" if outcome is PASSED else "something differs",
        primary=None if outcome is PASSED else check.id,
        checks=(check,),
        score=float(outcome is PASSED),
        points=4,
    )


class FakeJob:
    """Gives its events; waits for `go` first, and ends early when it is cancelled."""

    def __init__(self, events: list[Event], dies: bool = False, go: threading.Event | None = None) -> None:
        self.number = 1
        self.began = threading.Event()
        self.cancelled = threading.Event()
        self.paused = False
        self.on_cancel: list[Event] = []
        self._events, self._dies, self._go = events, dies, go

    def __iter__(self) -> Iterator[Event]:
        self.began.set()
        if self._go:
            self._go.wait(10)
        if self._dies:
            raise GraderDied("it died")
        for event in self._events:
            if self.cancelled.is_set():
                yield from self.on_cancel
                return
            yield event

    def pause(self, paused: bool = True) -> None:
        self.paused = paused

    def cancel(self) -> None:
        self.cancelled.set()
        if self._go:
            self._go.set()


class FakeClient:
    """Grades by `judge` (passes everything by default), remembers what it was asked, trains by `training`."""

    def __init__(self) -> None:
        self.judge: Callable[[Rubric, Source], Outcome] = lambda rubric, submission: PASSED
        self.change: Callable[[Verdict], Verdict] = lambda verdict: verdict
        self.asked: list[dict[str, Any]] = []
        self.trained: list[dict[str, Any]] = []
        self.training: list[Event] = []
        self.drawing: list[Event] = []
        self.next_jobs: list[FakeJob] = []
        self.dies = False
        self.closed = False
        self.layers: tuple[str, ...] = ("process", "limits")

    def start(self) -> None: ...

    def ready(self) -> Ready:
        if self.dies:
            raise GraderDied("it died")
        return Ready(environment=Environment(sandbox=self.layers), seconds=0.0)

    def close(self) -> None:
        self.closed = True

    def grade(self, rubric: Rubric, submission: Source, **rest: Any) -> FakeJob:
        self.asked.append({"rubric": rubric, "submission": submission, **rest})
        verdict = self.change(verdict_on(submission, self.judge(rubric, submission), rubric.exercise, rest["seed"]))
        events: list[Event] = [*(CheckDone(job=1, check=c) for c in verdict.checks), Graded(job=1, verdict=verdict)]
        if self.next_jobs:
            job = self.next_jobs.pop(0)
            job._events = events
            return job
        return FakeJob(events, self.dies)

    def draw(self, picture: Source, submission: Source, **rest: Any) -> FakeJob:
        self.asked.append({"picture": picture, "submission": submission, **rest})
        return FakeJob(self.drawing)

    def train(self, **fields: Any) -> FakeJob:
        self.trained.append(fields)
        Path(fields["folder"], "checkpoint.safetensors").write_bytes(b"weights")
        return self.next_jobs.pop(0) if self.next_jobs else FakeJob(self.training)
