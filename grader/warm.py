"""The warm grader: a process that has torch and pytest imported and hands each request to a fresh job.

Reads requests from stdin, writes events to stdout, one JSON object a line. It never loads a check, a solution or
a submission itself. One job process waits ready, forked in advance, so that a request costs no fork.
"""

from __future__ import annotations

import os
import platform
import selectors
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from grader.launch import JobProcess, forks, start_job
from grader.processes import end_children, stop, write_all
from grader.protocol import (
    LAST,
    Cancel,
    Failed,
    Grade,
    Graded,
    Pause,
    Ready,
    Request,
    Stopped,
    Train,
    decode_event,
    decode_request,
    encode,
)
from grader.sandbox.syscalls import PR_SET_CHILD_SUBREAPER, prctl
from grader.scratch import own_temporary_folder, remove
from grader.verdict import Environment
from grader.warmup import import_everything, layers

CHUNK = 1 << 16


@dataclass
class _Job:
    process: JobProcess
    request: Request
    buffer: bytearray = field(default_factory=bytearray)
    ended: bool = False


class Warm:
    """The loop: requests in, events out, jobs in between."""

    def __init__(self, requests: int, events: int, folder: Path) -> None:
        self._requests = requests
        self._events = events
        self._jobs: dict[int, _Job] = {}
        self._selector = selectors.DefaultSelector()
        self._selector.register(requests, selectors.EVENT_READ)
        self._buffer = bytearray()
        self._spare: JobProcess | None = None
        self._folder = folder

    def serve(self) -> None:
        """Serve until stdin closes, then end what still runs."""
        while self._step():
            if not self._jobs and self._spare is None:
                self._spare = start_job(_job_main())
        for job in self._jobs.values():
            job.process.kill()
        if self._spare:
            self._spare.kill()
        remove(self._folder)

    def _step(self) -> bool:
        ready = self._selector.select(None if self._spare or self._jobs else 0)
        for key, _ in ready:
            if key.fd != self._requests:
                self._relay(key.data)
            elif not self._read_requests():
                return False
        return True

    def _read_requests(self) -> bool:
        data = os.read(self._requests, CHUNK)
        self._buffer += data
        if b"\n" in data:  # a request may be long: it is looked through once
            *lines, self._buffer = self._buffer.split(b"\n")
            for line in lines:
                self._take(bytes(line))
        return bool(data)

    def _take(self, line: bytes) -> None:
        try:
            request = decode_request(line)
        except msgspec.DecodeError as error:
            print(f"warm grader: not a request: {error}", file=sys.stderr)
            return
        if isinstance(request, Cancel):
            self._cancel(request.job)
        elif isinstance(request, Pause):
            if job := self._jobs.get(request.job):
                stop(job.process.pid, request.paused)
        else:
            self._start(request, line)

    def _start(self, request: Request, line: bytes) -> None:
        process, self._spare = self._spare or start_job(_job_main()), None
        job = _Job(process, request)
        self._jobs[request.job] = job
        self._selector.register(process.events, selectors.EVENT_READ, job)
        with open(process.requests, "wb", buffering=0) as pipe:
            try:
                write_all(pipe.fileno(), line + b"\n")
            except BrokenPipeError:
                return

    def _cancel(self, number: int) -> None:
        job = self._jobs.get(number)
        if job is None:
            return
        job.process.kill()
        job.ended = True
        if isinstance(job.request, Train):
            self._emit(encode(Stopped(job=number)))

    def _relay(self, job: _Job) -> None:
        data = os.read(job.process.events, CHUNK)
        job.buffer += data
        end = job.buffer.rfind(b"\n") + 1
        if end and not job.ended:
            self._emit(bytes(job.buffer[:end]))
            job.ended = _is_last(bytes(job.buffer[:end]).splitlines()[-1])
        del job.buffer[:end]
        if not data:
            self._finish(job)

    def _finish(self, job: _Job) -> None:
        self._selector.unregister(job.process.events)
        os.close(job.process.events)
        job.process.kill()
        os.waitpid(job.process.pid, 0)
        del self._jobs[job.request.job]
        known = [other.process.pid for other in self._jobs.values()]
        end_children(keep=[*known, *([self._spare.pid] if self._spare else [])])
        self._sweep(job.process)
        if not job.ended:
            self._emit(encode(_fallen(job.request)))

    def _sweep(self, process: JobProcess) -> None:
        for scratch in self._folder.glob(f"job-{process.pid}-*"):
            remove(scratch)

    def _emit(self, data: bytes) -> None:
        write_all(self._events, data)


def _is_last(line: bytes) -> bool:
    """Whether a job's line ends it; one that is no event does not, and the job's own end follows."""
    try:
        return isinstance(decode_event(line), LAST)
    except msgspec.DecodeError:
        return False


def _fallen(request: Request) -> Graded | Failed:
    message = "the grader's own process ended before it reached a verdict; your code was not judged"
    if not isinstance(request, Grade):
        return Failed(job=request.job, message=message, ours=True)
    return Graded(job=request.job, verdict=request.unjudged(message))


def _job_main() -> Callable[[int, int], None]:
    if not forks():
        return lambda _requests, _events: None
    from grader.job import main

    return main


def main() -> None:
    """Become a warm grader."""
    began = time.monotonic()
    events = os.dup(1)
    prctl(PR_SET_CHILD_SUBREAPER, 1)  # a worker whose judge was killed comes here, to be ended
    folder = own_temporary_folder()
    os.dup2(2, 1)
    version = import_everything()
    environment = Environment(torch=version, python=platform.python_version(), sandbox=layers())
    write_all(events, encode(Ready(environment=environment, seconds=time.monotonic() - began)))
    Warm(0, events, folder).serve()
    os._exit(0)  # what torch's libraries have to say at a regular exit interests nobody


if __name__ == "__main__":
    main()
