"""The tutor's hold on the warm grader: starts it, talks to it, starts it again when it dies."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from typing import Any

from grader.protocol import (
    LAST,
    Cancel,
    Draw,
    Failed,
    Finding,
    Grade,
    Graded,
    JobEvent,
    Limits,
    Pause,
    Ready,
    Rubric,
    Source,
    Sweep,
    Swept,
    Train,
)
from grader.verdict import Verdict
from grader.warm_process import WarmProcess

MAX_RETRIES = 1


class GraderDied(Exception):
    """The grader could not be kept alive long enough to answer."""


class Job:
    """One request under way: iterate over its events, or ask for its verdict."""

    def __init__(self, client: GraderClient, process: WarmProcess, request: Grade | Sweep | Draw | Train) -> None:
        self._client = client
        self.process = process
        self._events: queue.SimpleQueue[JobEvent | None] = queue.SimpleQueue()
        self.request = request
        self.retries = 0
        self.cancelled = False

    @property
    def number(self) -> int:
        return self.request.job

    def __iter__(self) -> Iterator[JobEvent]:
        """This job's events up to the last. Ends early after `cancel`; raises `GraderDied`."""
        while True:
            event = self._events.get()
            if event is None and not self.cancelled:
                raise GraderDied(self.process.last_words())
            if event is None:
                return
            yield event
            if isinstance(event, LAST):
                return

    def verdict(self) -> Verdict:
        """Wait for the verdict. Raises `GraderDied`, also when cancelled."""
        for event in self:
            if isinstance(event, Graded):
                return event.verdict
        raise GraderDied("the grading was cancelled")

    def cancel(self) -> None:
        """End the job; a training still answers with `Stopped`."""
        self.cancelled = True
        self.process.send(Cancel(job=self.number))
        if not isinstance(self.request, Train):
            self._client.forget(self)
            self._events.put(None)

    def pause(self, paused: bool = True) -> None:
        """Have the job stand still, or go on; the time it stands still is not counted."""
        self.process.send(Pause(job=self.number, paused=paused))

    def put(self, event: JobEvent | None) -> None:
        self._events.put(event)


class GraderClient:
    """A warm grader in a process of its own. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: WarmProcess | None = None
        self._jobs: dict[int, Job] = {}
        self._count = 0

    @property
    def pid(self) -> int | None:
        """The warm grader's process, while there is one."""
        return self._process.pid if self._process else None

    def start(self) -> None:
        """Start the grader unless it runs; returns at once."""
        with self._lock:
            self._running()

    def ready(self, timeout: float | None = None) -> Ready:
        """Wait until the grader takes requests. Raises `GraderDied` when it does not."""
        with self._lock:
            process = self._running()
        if (ready := process.ready(timeout)) is None:
            raise GraderDied(process.last_words() or "it did not start in time")
        return ready

    def grade(
        self,
        rubric: Rubric,
        submission: Source,
        parts: tuple[Source, ...] = (),
        seed: int = 0,
        only: tuple[str, ...] = (),
    ) -> Job:
        """Start to grade a submission."""
        return self._submit(
            Grade(job=self._next(), rubric=rubric, submission=submission, parts=parts, seed=seed, only=only)
        )

    def sweep(
        self,
        rubric: Rubric,
        seeds: range,
        lesson: str = "",
        alternatives: tuple[str, ...] = (),
        wrong: tuple[str, ...] = (),
    ) -> tuple[Finding, ...]:
        """What is wrong with an exercise's own files, over consecutive seeds, and what `wrong` ones are named.

        Raises `GraderDied`.
        """
        job = self._submit(
            Sweep(
                job=self._next(),
                rubric=rubric,
                lesson=lesson,
                alternatives=alternatives,
                wrong=wrong,
                first=seeds.start,
                count=len(seeds),
            )
        )
        for event in job:
            if isinstance(event, Swept):
                return event.findings
            if isinstance(event, Failed):
                raise GraderDied(event.message)
        raise GraderDied("the sweep was cancelled")

    def draw(
        self,
        picture: Source,
        submission: Source,
        parts: tuple[Source, ...] = (),
        limits: Limits | None = None,
        seed: int = 0,
    ) -> Job:
        """Start to draw a picture."""
        limits = limits or Limits()
        number = self._next()
        return self._submit(
            Draw(job=number, picture=picture, submission=submission, parts=parts, limits=limits, seed=seed)
        )

    def train(self, **fields: Any) -> Job:
        """Start a training; the fields are those of `Train` without `job`."""
        return self._submit(Train(job=self._next(), **fields))

    def close(self) -> None:
        """End the grader and every job; pending iterations end."""
        with self._lock:
            process, self._process = self._process, None
            for job in self._jobs.values():
                job.cancelled = True
        if process:
            process.close()

    def forget(self, job: Job) -> None:
        """Nothing that the grader still says of `job` is wanted."""
        with self._lock:
            self._jobs.pop(job.number, None)

    def _next(self) -> int:
        with self._lock:
            self._count += 1
            return self._count

    def _submit(self, request: Grade | Sweep | Draw | Train) -> Job:
        with self._lock:
            job = Job(self, self._running(), request)
            self._jobs[job.number] = job
            process = job.process
        process.send(request)
        return job

    def _running(self) -> WarmProcess:
        if self._process is None or not self._process.runs():
            self._process = WarmProcess(self._take, self._after_death)
        return self._process

    def _take(self, event: JobEvent) -> None:
        with self._lock:
            job = self._jobs.get(event.job)
            if isinstance(event, LAST):
                self._jobs.pop(event.job, None)
        if job:
            job.put(event)

    def _after_death(self, process: WarmProcess) -> None:
        """Grade again what was under way in it; give up on the second death."""
        with self._lock:
            again = []
            for job in [job for job in self._jobs.values() if job.process is process]:
                if isinstance(job.request, Grade) and job.retries < MAX_RETRIES and not job.cancelled:
                    job.retries += 1
                    job.process = self._running()
                    again.append((job.process, job.request))
                else:
                    self._jobs.pop(job.number)
                    job.put(None)
        for successor, request in again:
            successor.send(request)
