"""The warm grader's process as its client holds it: what is sent, what is heard, and how it ended."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable
from typing import Any

import msgspec

from grader import gpus
from grader.environment import without_secrets
from grader.protocol import JobEvent, Ready, Request, decode_event, encode

_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
_PATIENCE = 2.0
_LAST_LINES = 12


class WarmProcess:
    """One warm grader from its start to its end. `take` gets what jobs say, `ended` is called at the end."""

    def __init__(self, take: Callable[[JobEvent], None], ended: Callable[[WarmProcess], None]) -> None:
        self._take = take
        self._ended = ended
        self._ready: Ready | None = None
        self._is_settled = threading.Event()
        self._writing = threading.Lock()
        self._words: deque[str] = deque(maxlen=_LAST_LINES)
        passed = gpus.hidden(without_secrets(os.environ))
        environment = {**passed, **dict.fromkeys(_ONE_THREAD, "1"), "PYTHONUNBUFFERED": "1"}
        command = [sys.executable, "-P", "-m", "grader.warm"]
        pipes: dict[str, Any] = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        self._process = subprocess.Popen(command, env=environment, start_new_session=True, **pipes)
        self._listeners = [threading.Thread(target=run, daemon=True) for run in (self._read_words, self._read_events)]
        for listener in self._listeners:
            listener.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def runs(self) -> bool:
        return self._process.poll() is None

    def ready(self, timeout: float | None) -> Ready | None:
        """Wait until it takes requests; None where it has ended before, or not come so far in time."""
        self._is_settled.wait(timeout)
        return self._ready

    def send(self, request: Request) -> None:
        """Write a request; that the process is gone is noticed by who reads from it, not here.

        Who reads never waits for who writes: a long request and a long event may be under way at once.
        """
        assert self._process.stdin
        with self._writing, contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(encode(request))
            self._process.stdin.flush()

    def close(self) -> None:
        """End it: by the end of its input where it listens, else by force."""
        assert self._process.stdin
        patience = _PATIENCE if self._ready else 0  # while it imports torch it has nothing to tidy up
        if self._writing.acquire(timeout=patience):
            with contextlib.suppress(OSError):
                self._process.stdin.close()
            self._writing.release()
        try:
            self._process.wait(timeout=patience)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def last_words(self) -> str:
        """How it ended, where it has, and the last that it wrote to stderr."""
        return "\n".join(filter(None, (_end(self._process.poll()), *self._words)))

    def _read_words(self) -> None:
        assert self._process.stderr
        for line in self._process.stderr:
            self._words.append(line.decode("utf-8", "replace").rstrip())

    def _read_events(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            try:
                event = decode_event(line)
            except msgspec.DecodeError as error:
                self._words.append(f"not an event: {error}")
                continue
            if isinstance(event, Ready):
                self._ready = event
                self._is_settled.set()
            else:
                self._take(event)
        self._process.wait()
        self._listeners[0].join(timeout=1)
        self._is_settled.set()
        self._ended(self)


def _end(status: int | None) -> str:
    if status is None:
        return ""
    if status >= 0:
        return f"its process ended with exit code {status}"
    likely = ", most likely for want of memory" if status == -signal.SIGKILL else ""
    return f"its process was ended by {signal.Signals(-status).name}{likely}"
