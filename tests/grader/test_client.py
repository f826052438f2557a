"""The warm grader as a process: it starts, dies, comes back, and leaves nothing behind."""

import os
import signal
import tempfile
from pathlib import Path

import pytest

from grader.client import GraderClient, GraderDied
from grader.protocol import CheckDone, Graded, Source
from tests.grader.test_judging import RIGHT

SLOW = "def corr2d(X, K):\n    while True: pass\n"


def source(text: str) -> Source:
    return Source(module="corr2d", path="corr2d.py", content=text.encode())


@pytest.fixture
def own_client():
    client = GraderClient()
    yield client
    client.close()


def test_events_arrive_check_by_check_and_the_verdict_last(client, corr2d):
    events = list(client.grade(corr2d, source(RIGHT)))
    assert isinstance(events[-1], Graded)
    assert [e.check for e in events[:-1] if isinstance(e, CheckDone)] == list(events[-1].verdict.checks)


def test_several_gradings_at_once_keep_apart(client, corr2d):
    texts = [RIGHT, "x = 1", RIGHT.replace("sum()", "mean()")] * 2
    jobs = [client.grade(corr2d, source(text)) for text in texts]
    outcomes = [job.verdict().outcome for job in jobs]
    assert outcomes == ["passed", "failed", "failed"] * 2


def test_a_cancelled_grading_ends_without_a_verdict(client, corr2d):
    job = client.grade(corr2d, source(SLOW))
    job.cancel()
    assert list(job) == []
    assert client.grade(corr2d, source(RIGHT)).verdict().passed


def test_a_killed_grader_comes_back_and_grades_again(own_client, corr2d):
    own_client.ready()
    job = own_client.grade(corr2d, source(RIGHT))
    os.kill(own_client.pid, signal.SIGKILL)
    assert job.verdict().passed


def test_a_grader_that_keeps_dying_is_given_up_with_a_word(own_client, corr2d, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/nonexistent")
    monkeypatch.setattr("sys.executable", "/bin/false")
    with pytest.raises(GraderDied):
        own_client.grade(corr2d, source(RIGHT)).verdict()


def test_closing_leaves_no_process_and_no_folder(corr2d):
    client = GraderClient()
    client.grade(corr2d, source(RIGHT)).verdict()
    pid = client.pid
    client.close()
    assert not Path(f"/proc/{pid}").exists()
    assert not list(Path(tempfile.gettempdir()).glob(f"dltutor-{pid}-*"))


def test_a_spawned_grader_says_the_same(corr2d, client, monkeypatch):
    texts = (RIGHT, "def corr2d(X, K):\n    return X", "import os; os._exit(3)")
    monkeypatch.setenv("DLTUTOR_LAUNCH", "spawn")
    spawned = GraderClient()
    try:
        outcomes = [spawned.grade(corr2d, source(text)).verdict().outcome for text in texts]
    finally:
        spawned.close()
    assert outcomes == [client.grade(corr2d, source(text)).verdict().outcome for text in texts]
