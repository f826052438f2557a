"""Starting the processes of the grader, by fork where that is safe and by a fresh Python elsewhere.

    warm grader ─ start_job ─→ job (judge, trusted) ─ start_worker ─→ worker (untrusted)

This is the only place that knows the difference. `DLTUTOR_LAUNCH=spawn` chooses the slow way by hand.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import NoReturn

from grader import gpus
from grader.processes import end_children, unread
from grader.sandbox import namespaces
from grader.scratch import remove
from grader.wire import Line

MAX_PRINTED = 64 << 10


def forks() -> bool:
    """Whether processes are forked from the warm one (Linux) or started afresh (macOS, or by choice)."""
    return sys.platform == "linux" and os.environ.get("DLTUTOR_LAUNCH") != "spawn"


@dataclass
class JobProcess:
    """A process that waits for one request on `requests` and writes events to `events`."""

    pid: int
    requests: int
    events: int

    def kill(self) -> None:
        """End it and all it started; harmless when it has ended already."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)


def start_job(main: Callable[[int, int], None]) -> JobProcess:
    """Start a job process that runs `main(requests, events)`."""
    request_read, request_write = os.pipe()
    event_read, event_write = os.pipe()
    if forks():
        pid = _forked(lambda: main(request_read, event_write), keep=(request_read, event_write))
    else:
        pid = _spawned("grader.job", (request_read, event_write))
    os.close(request_read)
    os.close(event_write)
    return JobProcess(pid, request_write, event_read)


@dataclass
class WorkerProcess:
    """The judge's hold on a worker: the connection, its prints, its scratch folder, its end."""

    pid: int
    line: Line
    scratch: str
    _output: int
    printed: bytearray = field(default_factory=bytearray)
    _reading: threading.Lock = field(default_factory=threading.Lock)
    _reader: threading.Thread | None = None
    _status: int | None = None

    def listen(self) -> None:
        """Start to collect what the worker prints, up to `MAX_PRINTED` bytes; the rest is dropped."""
        self._reader = threading.Thread(target=self._drain, daemon=True)
        self._reader.start()

    def _drain(self) -> None:
        while select.select([self._output], [], []):
            with self._reading:
                chunk = os.read(self._output, 1 << 16)
                self.printed += chunk[: max(0, MAX_PRINTED - len(self.printed))]
            if not chunk:
                return

    def collect(self) -> None:
        """Have all in `printed` that was printed before the worker's last reply; it may go on living."""
        while True:
            with self._reading:
                if not unread(self._output):
                    return
            time.sleep(0)

    def end(self, patience: float = 0.0) -> int | None:
        """Wait `patience` seconds, then kill it with its group; the wait status, None where it had to be killed."""
        self.line.connection.close()
        deadline = time.monotonic() + patience
        while self._status is None and time.monotonic() < deadline:
            self._poll(os.WNOHANG)
            time.sleep(0.002)
        by_itself = self._status
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)
        if self._status is None:
            self._poll(0)
        end_children()
        if self._reader:
            self._reader.join(timeout=0.2)
        remove(self.scratch)
        return by_itself

    def _poll(self, options: int) -> None:
        with contextlib.suppress(ChildProcessError):
            pid, status = os.waitpid(self.pid, options)
            self._status = status if pid else None
            return
        self._status = 0


def start_worker(main: Callable[[Line], None]) -> WorkerProcess:
    """Start a worker that runs `main(line)` in a process group of its own, prints into a pipe."""
    if forks():
        return _worker(lambda there, output: _in_namespaces(lambda: _work(main, there, output), there, output))
    return _worker(lambda there, output: _spawned("grader.launch", (there.fileno(), output)))


def start_gpu_worker() -> WorkerProcess:
    """Start a worker that sees the GPUs, in a fresh Python, since no fork of the warm one could use them."""
    environment = gpus.shown(os.environ)

    def start(there: socket.socket, output: int) -> int:
        descriptors = (there.fileno(), output)
        if forks():
            become = partial(_become, "grader.launch", descriptors, environment)
            return _in_namespaces(become, there, output, by_number=True)  # CUDA's driver writes to /proc
        return _spawned("grader.launch", descriptors, environment)

    return _worker(start)


def _worker(start: Callable[[socket.socket, int], int]) -> WorkerProcess:
    here, there = socket.socketpair()
    output_read, output_write = os.pipe()
    scratch = tempfile.mkdtemp(prefix=f"job-{os.getpid()}-")
    pid = start(there, output_write)
    there.close()
    os.close(output_write)
    return WorkerProcess(pid, Line(here), scratch, output_read)


def _work(main: Callable[[Line], None], connection: socket.socket, output: int) -> None:
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    for descriptor in (nothing, output):
        os.close(descriptor)
    main(Line(connection))


def _in_namespaces(main: Callable[[], None], connection: socket.socket, output: int, by_number: bool = False) -> int:
    return _forked(main, (connection.fileno(), output), namespaces.offered(by_number))


def _become(module: str, descriptors: tuple[int, ...], environment: Mapping[str, str]) -> NoReturn:
    namespaces.loopback_up()  # for several ranks; an ordinary user loses the right to do so with the fork's memory
    for descriptor in descriptors:
        os.set_inheritable(descriptor, True)
    os.execve(sys.executable, _python(module, descriptors), environment)


def _forked(main: Callable[[], None], keep: tuple[int, ...], flags: int = 0) -> int:
    sys.stdout.flush()
    sys.stderr.flush()
    user, group = os.getuid(), os.getgid()
    pid = namespaces.fork(flags)
    if pid:
        return pid
    try:
        namespaces.settle(flags, user, group)
        os.setsid()
        _close_all_but({0, 1, 2, *keep})
        main()
    finally:
        os._exit(0)


def _close_all_but(keep: set[int]) -> None:
    limit = 1 + max((int(name) for name in os.listdir("/proc/self/fd")), default=256)  # noqa: PTH208
    for descriptor in range(limit):
        if descriptor not in keep:
            with contextlib.suppress(OSError):
                os.close(descriptor)


def _spawned(module: str, descriptors: tuple[int, ...], environment: Mapping[str, str] = os.environ) -> int:
    command = _python(module, descriptors)
    return subprocess.Popen(command, env=environment, pass_fds=descriptors, start_new_session=True).pid


def _python(module: str, descriptors: tuple[int, ...]) -> list[str]:
    return [sys.executable, "-P", "-m", module, *map(str, descriptors)]


if __name__ == "__main__":
    from grader.worker import serve

    _work(serve, socket.socket(fileno=int(sys.argv[1])), int(sys.argv[2]))
