"""The judge's talk with a worker: orders out, replies in, within the time that the exercise allows."""

from __future__ import annotations

import os
import resource
import signal
import time
from dataclasses import dataclass

from grader.launch import WorkerProcess
from grader.sandbox.limits import cpu_seconds
from grader.summary import Ending
from grader.tree import MAX_BLOB
from grader.verdict import Outcome
from grader.wire import Closed, Confined, Late, Load, Order, Reply, Unreadable

MAX_WAKING_SECONDS = 120.0
LOOK_SECONDS = 1.0


class Ended(Exception):
    """The worker is no more; `ending` says how."""

    def __init__(self, ending: Ending) -> None:
        self.ending = ending


@dataclass
class Conversation:
    """Orders to a worker and its replies, within the seconds that the exercise allows in all.

    `stood` are the seconds that both sides were paused, but for the last look of each pause.
    """

    worker: WorkerProcess
    left: float
    stood: float = 0.0
    layers: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Wait for the worker to wake up; when it does not, `Closed` or `Late` tell: no submission is at fault."""
        self._seconds, self._before = self.left, _spent()
        self.worker.line.reply(time.monotonic() + MAX_WAKING_SECONDS)

    def load(self, order: Load) -> Reply:
        """Have the worker confine itself, noting the layers, and import the submission. Raises `Ended`."""
        reply, _, _ = self.ask(order)
        if isinstance(reply, Confined):
            self.layers = reply.layers
            reply, _, _ = self.hear()
        return reply

    def ask(self, order: Order, blob: bytes = b"", limit: int = MAX_BLOB) -> tuple[Reply, bytes, float]:
        """The reply, its blob of up to `limit` bytes, and the seconds it took. Raises `Ended` when none comes."""
        began = time.monotonic()
        try:
            self.worker.line.send(order, blob, began + self.left)
        except Late:
            raise self._late() from None
        except Closed:
            raise self._gone() from None
        self.left -= time.monotonic() - began
        return self.hear(limit)

    def hear(self, limit: int = MAX_BLOB) -> tuple[Reply, bytes, float]:
        """Wait for a further reply to the last order. Raises `Ended` when none comes."""
        began = time.monotonic()
        self._wait()
        deadline = time.monotonic() + self.left
        try:
            reply, answer = self.worker.line.reply(deadline, limit)
        except Late:
            raise self._late() from None
        except Closed:
            raise self._gone() from None
        except Unreadable:
            self.worker.end()
            raise Ended(Ending(Outcome.CRASHED, "It wrote to the grader's own connection.")) from None
        self.left = deadline - time.monotonic()
        return reply, answer, time.monotonic() - began

    def _wait(self) -> None:
        """Until something comes. Raises `Ended` when it does not.

        It looks up now and then, since the time while both sides are paused is not the worker's.
        """
        while self.left > 0:
            began = time.monotonic()
            comes = self.worker.line.waits(min(self.left, LOOK_SECONDS))
            spent = time.monotonic() - began
            self.left -= min(spent, 2 * LOOK_SECONDS)
            self.stood += max(spent - LOOK_SECONDS, 0.0)
            if comes:
                return
        raise self._late()

    def _gone(self) -> Ended:
        status = self.worker.end(patience=0.5)
        overspent = _spent() - self._before > cpu_seconds(self._seconds) - 1
        return Ended(_ending(status, overspent))

    def _late(self) -> Ended:
        self.worker.end()
        return Ended(Ending(Outcome.TIMED_OUT))


def _spent() -> float:
    """CPU seconds of all children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _ending(status: int | None, overspent: bool) -> Ending:
    """What a worker's wait status says; the kernel kills one that has `overspent` its CPU seconds, too."""
    if status is None:
        return Ending(Outcome.CRASHED, "It closed the connection to the grader and went on.")
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        if number == signal.SIGKILL and overspent:
            return Ending(Outcome.TIMED_OUT)
        if number == signal.SIGKILL:
            return Ending(Outcome.OUT_OF_MEMORY, "The system ended its process, most likely for memory.")
        return Ending(Outcome.CRASHED, f"Its process died of a signal: {signal.strsignal(number) or number}.")
    return Ending(Outcome.CRASHED, "It ended its own process (`exit`, `os._exit`).")
