"""A job: the trusted process that serves one request, with the worker it starts first of all."""

from __future__ import annotations

import os
import select
import signal
import sys
import traceback
from collections.abc import Callable

from grader import gpus
from grader.collector import rehearse as rehearse_pytest
from grader.judge import Judge
from grader.launch import WorkerProcess, start_gpu_worker, start_worker
from grader.picture import draw
from grader.processes import write_all
from grader.protocol import (
    CheckDone,
    Draw,
    Event,
    Failed,
    Grade,
    Graded,
    Sweep,
    Swept,
    Train,
    Trained,
    decode_request,
    encode,
)
from grader.sandbox.syscalls import PR_SET_CHILD_SUBREAPER, PR_SET_PDEATHSIG, prctl
from grader.sweep import sweep
from grader.training.referee import train
from grader.worker import rehearse, serve

Emit = Callable[[Event], None]


def main(requests: int, events: int) -> None:
    """Wait for a request, serve it, and write its events. The worker exists before anything is known."""
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    worker = start_worker(serve)
    worker.listen()
    _quieten()
    if not select.select([requests], [], [], 0)[0]:
        _stretch()
    with open(requests, "rb") as pipe:
        line = pipe.readline()
    if line:
        _serve(line, worker, lambda event: write_all(events, encode(event)))
    worker.end()


def _quieten() -> None:
    """What the reference and the misconceptions print is for nobody, and no last words of a grader that dies."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)


def _stretch() -> None:
    """While nobody waits: touch what a grading touches, since a fork copies each page at its first write."""
    rehearse()
    rehearse_pytest()


def _serve(line: bytes, worker: WorkerProcess, emit: Emit) -> None:
    request = decode_request(line)
    match request:
        case Grade():
            emit(_graded(request, worker, emit))
        case Sweep():
            worker.end()
            emit(_attempt(request.job, lambda: Swept(job=request.job, findings=sweep(request))))
        case Draw():
            emit(_attempt(request.job, lambda: draw(request, worker)))
        case Train():
            emit(_attempt(request.job, lambda: _trained(request, worker, emit)))


def _trained(request: Train, worker: WorkerProcess, emit: Emit) -> Trained | Failed:
    if request.device in ("auto", "cuda"):
        gpus.wake()
        if gpus.files():
            return _trained_on_gpu(request, worker, emit)
    spare = start_worker(serve)  # before the test labels are known
    try:
        return train(request, worker, emit, lambda: _listening(spare))
    finally:
        spare.end()


def _trained_on_gpu(request: Train, worker: WorkerProcess, emit: Emit) -> Trained | Failed:
    def fresh() -> WorkerProcess:
        nonlocal worker
        worker.end()
        worker = _listening(start_gpu_worker())
        return worker

    try:
        return train(request, fresh(), emit, fresh)
    finally:
        worker.end()


def _listening(worker: WorkerProcess) -> WorkerProcess:
    worker.listen()
    return worker


def _graded(request: Grade, worker: WorkerProcess, emit: Emit) -> Event:
    try:
        judge = Judge(request, worker, lambda check: emit(CheckDone(job=request.job, check=check)))
        return Graded(job=request.job, verdict=judge.grade())
    except Exception as error:
        _report()
        message = f"The grader failed, your code was not judged: {type(error).__name__}: {error}"
        return Graded(job=request.job, verdict=request.unjudged(message))


def _attempt(job: int, serve_it: Callable[[], Event]) -> Event:
    try:
        return serve_it()
    except Exception as error:
        _report()
        return Failed(job=job, message=f"The grader failed: {type(error).__name__}: {error}", ours=True)


def _report() -> None:
    if os.environ.get("DLTUTOR_DEBUG"):
        traceback.print_exc(file=sys.stderr)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
