"""The time that a worker has."""

import pytest

from grader import conversation
from grader.conversation import Conversation, Ended


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
