"""The tutor's hold on the warm grader: starts it, talks to it, starts it again when it dies."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from grader import gpus
from grader.environment import without_secrets
from grader.protocol import (
    LAST,
    Cancel,
    Draw,
    Event,
    Failed,
    Finding,
    Grade,
    Graded,
    Limits,
    Pause,
    Ready,
    Request,
    Rubric,
    Source,
    Sweep,
    Swept,
    Train,
    decode_event,
    encode,
)
from grader.verdict import Verdict

MAX_RETRIES = 1
_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


class GraderDied(Exception):
    """The grader could not be kept alive long enough to answer."""


class Job:
    """One request under way: iterate over its events, or ask for its verdict."""

    def __init__(self, client: GraderClient, request: Grade | Sweep | Draw | Train) -> None:
        self._client = client
        self._events: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
        self.request = request
        self.retries = 0
        self.cancelled = False

    @property
    def number(self) -> int:
        return self.request.job

    def __iter__(self) -> Iterator[Event]:
        """This job's events up to the last. Ends early after `cancel`; raises `GraderDied`."""
        while True:
            event = self._events.get()
            if event is None and not self.cancelled:
                raise GraderDied(self._client.last_words())
            if event is None:
                return
            yield event
            if isinstance(event, LAST):
                return

    def verdict(self, listener: Callable[[Event], None] | None = None) -> Verdict:
        """Wait for the verdict, passing every event on. Raises `GraderDied`, also when cancelled."""
        for event in self:
            if listener:
                listener(event)
            if isinstance(event, Graded):
                return event.verdict
        raise GraderDied("the grading was cancelled")

    def cancel(self) -> None:
        """End the job; a training still answers with `Stopped`."""
        self.cancelled = True
        self._client.send(Cancel(job=self.number))
        if not isinstance(self.request, Train):
            self._events.put(None)

    def pause(self, paused: bool = True) -> None:
        """Have the job stand still, or go on; the time it stands still is not counted."""
        self._client.send(Pause(job=self.number, paused=paused))

    def put(self, event: Event | None) -> None:
        self._events.put(event)


class GraderClient:
    """A warm grader in a process of its own. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._process: subprocess.Popen[bytes] | None = None
        self._jobs: dict[int, Job] = {}
        self._count = 0
        self._ready: Ready | None = None
        self._is_ready = threading.Event()
        self._words: list[str] = []

    @property
    def pid(self) -> int | None:
        """The warm grader's process, while there is one."""
        return self._process.pid if self._process else None

    def start(self) -> None:
        """Start the grader unless it runs; returns at once."""
        with self._lock:
            if self._process is None or self._process.poll() is not None:
                self._start()

    def ready(self, timeout: float | None = None) -> Ready:
        """Wait until the grader takes requests. Raises `GraderDied` when it does not."""
        self.start()
        if not self._is_ready.wait(timeout) or self._ready is None:
            raise GraderDied(self.last_words() or "it did not start in time")
        return self._ready

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
            serving = self._ready is not None
            for job in self._jobs.values():
                job.cancelled = True
        if process and process.stdin:
            with contextlib.suppress(OSError):
                process.stdin.close()
            try:
                process.wait(timeout=2 if serving else 0)  # while it imports torch it has nothing to tidy up
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def last_words(self) -> str:
        """The end of what the grader wrote to stderr, for a report of its death."""
        return "\n".join(self._words[-12:])

    def send(self, request: Request) -> None:
        """Write a request; a grader that is gone is noticed by its reader, not here."""
        with self._lock:
            if self._process and self._process.stdin:
                with contextlib.suppress(OSError):
                    self._process.stdin.write(encode(request))
                    self._process.stdin.flush()

    def _next(self) -> int:
        with self._lock:
            self._count += 1
            return self._count

    def _submit(self, request: Grade | Sweep | Draw | Train) -> Job:
        job = Job(self, request)
        with self._lock:
            self._jobs[job.number] = job
            self.start()
            self.send(request)
        return job

    def _start(self) -> None:
        self._is_ready.clear()
        self._ready = None
        passed = gpus.hidden(without_secrets(os.environ))
        environment = {**passed, **dict.fromkeys(_ONE_THREAD, "1"), "PYTHONUNBUFFERED": "1"}
        command = [sys.executable, "-P", "-m", "grader.warm"]
        pipes: dict[str, Any] = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        self._process = subprocess.Popen(command, env=environment, start_new_session=True, **pipes)
        for target in (self._read_events, self._read_words):
            threading.Thread(target=target, args=(self._process,), daemon=True).start()

    def _read_words(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stderr
        for line in process.stderr:
            self._words = [*self._words[-50:], line.decode("utf-8", "replace").rstrip()]

    def _read_events(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout
        for line in process.stdout:
            try:
                self._take(decode_event(line))
            except msgspec.DecodeError as error:
                self._words.append(f"not an event: {error}")
        self._after_death(process)

    def _take(self, event: Event) -> None:
        if isinstance(event, Ready):
            self._ready = event
            self._is_ready.set()
            return
        with self._lock:
            job = self._jobs.get(event.job)
            if isinstance(event, LAST):
                self._jobs.pop(event.job, None)
        if job:
            job.put(event)

    def _after_death(self, process: subprocess.Popen[bytes]) -> None:
        """Grade again what was under way; give up on the second death."""
        process.wait()
        with self._lock:
            closing = self._process is not process
            self._is_ready.set()
            pending = list(self._jobs.values())
            again = [j for j in pending if not closing and isinstance(j.request, Grade) and j.retries < MAX_RETRIES]
            for job in pending:
                if job not in again:
                    self._jobs.pop(job.number, None)
                    job.put(None)
            if again:
                self._start()
            for job in again:
                job.retries += 1
                self.send(job.request)
