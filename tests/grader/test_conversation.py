"""The time that a worker has."""

import os
import signal

import pytest

from grader import conversation
from grader.conversation import Conversation, Ended
from grader.protocol import Limits
from grader.sandbox import limits
from grader.verdict import Outcome
from grader.wire import Closed


class Line:
    """A connection over which nothing comes; each wait for it lets the clock jump as told."""

    def __init__(self, clock, jumps):
        self.clock = clock
        self.jumps = iter(jumps)

    def waits(self, seconds):
        self.clock.now += next(self.jumps, seconds)
        return False

    def reply(self, deadline, limit=0):
        return None, b""


class Worker:
    def __init__(self, line):
        self.line = line

    def end(self, patience=0.0): ...


class Clock:
    now = 100.0

    def monotonic(self):
        return self.now


def seconds_until_given_up(monkeypatch, jumps):
    clock = Clock()
    monkeypatch.setattr(conversation, "time", clock)
    talk = Conversation(Worker(Line(clock, jumps)), left=10.0)
    with pytest.raises(Ended):
        talk.hear()
    return clock.now - 100.0


def test_a_silent_worker_is_given_up_when_its_time_is_over(monkeypatch):
    assert seconds_until_given_up(monkeypatch, []) == pytest.approx(10.0)


def test_the_time_of_a_pause_is_not_the_workers(monkeypatch):
    assert seconds_until_given_up(monkeypatch, [1.0, 3600.0]) == pytest.approx(3608.0)


class Dying(Line):
    """A connection that wakes up, and is closed when it is asked."""

    def __init__(self):
        self.awake = False

    def waits(self, seconds):
        return True

    def reply(self, deadline, limit=0):
        if self.awake:
            raise Closed
        self.awake = True
        return None, b""


class Child(Worker):
    """A worker that runs `main` and is killed for it, or by it."""

    def __init__(self, main):
        super().__init__(Dying())
        self.main = main

    def end(self, patience=0.0):
        pid = os.fork()
        if not pid:
            self.main()
            os._exit(0)
        return os.waitpid(pid, 0)[1]


def burn():
    limits.apply_limits(Limits(seconds=1))
    while True:
        pass


def die():
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.parametrize(("main", "outcome"), [(burn, Outcome.TIMED_OUT), (die, Outcome.OUT_OF_MEMORY)])
def test_a_worker_killed_for_its_cpu_seconds_is_told_from_one_killed_for_memory(monkeypatch, main, outcome):
    for module in (limits, conversation):
        monkeypatch.setattr(module, "cpu_seconds", lambda _: 2)
    talk = Conversation(Child(main), left=10.0)
    with pytest.raises(Ended) as ended:
        talk.hear()
    assert ended.value.ending.outcome is outcome


def test_a_pause_is_known_but_for_its_last_look(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(conversation, "time", clock)
    talk = Conversation(Worker(Line(clock, [0.5, 61.0])), left=3.0)
    with pytest.raises(Ended):
        talk.hear()
    assert talk.stood == 60.0
