"""The warm grader as a process: it starts, dies, comes back, and leaves nothing behind."""

import os
import signal
import threading
import time
from pathlib import Path

import pytest

from grader.client import GraderClient, GraderDied
from grader.protocol import CheckDone, Drawn, Grade, Graded, Source
from grader.warm_process import WarmProcess
from tests.grader.test_judging import RIGHT

NOISE = b"import torch\ndef picture(s):\n    return {str(n): torch.rand(256, 256) for n in range(2)}\n"
SLOW = "def corr2d(X, K):\n    while True: pass\n"


def source(text: str) -> Source:
    return Source(module="corr2d", path="corr2d.py", content=text.encode())


@pytest.fixture
def own_client():
    client = GraderClient()
    yield client
    client.close()


@pytest.fixture
def sent(monkeypatch):
    """Every request that is sent to any warm grader."""
    requests, send = [], WarmProcess.send
    monkeypatch.setattr(WarmProcess, "send", lambda self, request: (requests.append(request), send(self, request)))
    return requests


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """Where graders that start from now on put their folders."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path


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


def test_a_cancelled_grading_is_not_graded_again(own_client, corr2d, sent):
    own_client.ready()
    own_client.grade(corr2d, source(SLOW)).cancel()
    lost = own_client.grade(corr2d, source(RIGHT))
    os.kill(own_client.pid, signal.SIGKILL)
    assert lost.verdict().passed
    assert [request.job for request in sent if isinstance(request, Grade)] == [1, 2, 2]


def test_long_requests_and_long_events_do_not_wait_for_each_other(own_client, corr2d):
    own_client.ready()
    parts = tuple(Source(module=f"m{n}", path=f"m{n}.py", content=b"#" * 100_000) for n in range(4))
    noise = Source(module="picture", path="picture.py", own=False, content=NOISE)
    done = []

    def draw():
        done.extend(isinstance(event, Drawn) for _ in range(5) for event in own_client.draw(noise, source(RIGHT)))

    def grade():
        done.extend(own_client.grade(corr2d, source(RIGHT), parts=parts).verdict().passed for _ in range(5))

    threads = [threading.Thread(target=run, daemon=True) for run in (draw, draw, grade, grade)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=300)
    assert done == [True] * 20


def test_a_killed_grader_comes_back_and_grades_again(own_client, corr2d):
    own_client.ready()
    job = own_client.grade(corr2d, source(RIGHT))
    os.kill(own_client.pid, signal.SIGKILL)
    assert job.verdict().passed


def test_a_request_to_the_successor_of_a_dead_grader_is_answered(own_client, corr2d, monkeypatch):
    """Though the death is noticed after the next one has started."""
    own_client.ready()
    noticed, late = threading.Event(), own_client._after_death
    monkeypatch.setattr(own_client._process, "_ended", lambda process: (noticed.wait(60), late(process)))
    os.kill(own_client.pid, signal.SIGKILL)
    while own_client._process.runs():
        time.sleep(0.01)
    job = own_client.grade(corr2d, source(RIGHT))
    noticed.set()
    assert job.verdict().passed
    assert own_client.ready().environment.torch


def test_last_words_are_those_of_the_grader_that_died(own_client, corr2d, monkeypatch):
    monkeypatch.setattr("grader.client.MAX_RETRIES", 0)
    assert not own_client.grade(corr2d, source("def corr2d(X, K):\n    return X")).verdict().passed
    job = own_client.grade(corr2d, source(SLOW))
    os.kill(own_client.pid, signal.SIGKILL)
    with pytest.raises(GraderDied, match=r"^its process was ended by SIGKILL, most likely for want of memory$"):
        job.verdict()


def test_a_grader_that_keeps_dying_is_given_up_with_a_word(own_client, corr2d, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/nonexistent")
    monkeypatch.setattr("sys.executable", "/bin/false")
    with pytest.raises(GraderDied):
        own_client.grade(corr2d, source(RIGHT)).verdict()


def test_closing_leaves_no_process_and_no_folder(own_client, corr2d, temporary):
    own_client.grade(corr2d, source(RIGHT)).verdict()
    pid = own_client.pid
    assert list(temporary.iterdir())
    own_client.close()
    assert not Path(f"/proc/{pid}").exists()
    assert not list(temporary.iterdir())


def test_a_grader_sweeps_what_dead_ones_left_and_nothing_else(own_client, temporary):
    for name in ("dltutor-grader-dead", "dltutor-2026-homework"):
        (temporary / name / "job").mkdir(parents=True)
    alive = GraderClient()
    alive.ready()
    held = set(temporary.glob("dltutor-grader-*")) - {temporary / "dltutor-grader-dead"}
    own_client.ready()
    assert not (temporary / "dltutor-grader-dead").exists()
    assert (temporary / "dltutor-2026-homework" / "job").is_dir()
    assert len(held) == 1
    assert held < set(temporary.glob("dltutor-grader-*"))
    alive.close()


def test_a_spawned_grader_says_the_same(corr2d, client, monkeypatch):
    texts = (RIGHT, "def corr2d(X, K):\n    return X", "import os; os._exit(3)")
    monkeypatch.setenv("DLTUTOR_LAUNCH", "spawn")
    spawned = GraderClient()
    try:
        outcomes = [spawned.grade(corr2d, source(text)).verdict().outcome for text in texts]
    finally:
        spawned.close()
    assert outcomes == [client.grade(corr2d, source(text)).verdict().outcome for text in texts]
