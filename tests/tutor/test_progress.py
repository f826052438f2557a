from __future__ import annotations

import contextlib
import math
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from grader.protocol import Epoch, Source
from grader.verdict import Outcome
from tests.tutor.fakes import FAILED, PASSED, verdict_on
from tutor.errors import NotYet
from tutor.locking import is_held
from tutor.progress import Progress, Standing, State
from tutor.progress import progress as progress_module
from tutor.progress import runs as runs_module


def source(content: bytes = b"x = 1") -> Source:
    return Source(module="double", path="01_numbers/double.py", content=content)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / ".dltutor" / "progress.db"


@pytest.fixture
def progress(path: Path) -> Progress:
    return Progress(path)


def attempt(progress: Progress, outcome: Outcome, content: bytes = b"x = 1") -> None:
    progress.add_attempt(verdict_on(source(content), outcome), content)


def test_a_pass_stays_a_pass(progress: Progress) -> None:
    attempt(progress, PASSED)
    attempt(progress, FAILED)
    assert progress.standing("double") == Standing(state=State.PASSED, attempts=2, best_score=1.0)


def test_an_exercise_that_was_not_started_is_untouched_though_attempted(progress: Progress) -> None:
    attempt(progress, Outcome.NOT_STARTED)
    assert progress.standing("double").state is State.UNTOUCHED
    attempt(progress, FAILED)
    assert progress.standing("double").state is State.STARTED


def test_our_own_failure_counts_for_nothing(progress: Progress) -> None:
    attempt(progress, Outcome.GRADER_ERROR)
    assert progress.standing("double") == Standing()


def test_help_and_borrowing_are_remembered(progress: Progress) -> None:
    for number in (1, 2, 2):
        progress.see_hint("mean", number)
    progress.reveal("mean")
    progress.borrow("mean", True)
    assert progress.standing("mean") == Standing(state=State.STARTED, hints_seen=2, revealed=True, borrowed=True)
    progress.borrow("mean", False)
    assert progress.borrowed() == set()


def test_the_standing_of_one_is_what_all_standings_say_of_it(progress: Progress) -> None:
    attempt(progress, PASSED)
    progress.see_hint("double", 1)
    progress.reveal("mean")
    standings = progress.standings()
    assert {slug: progress.standing(slug) for slug in standings} == standings
    assert set(standings) == {"double", "mean"}


@pytest.mark.parametrize("which", ["true", "exercise = 'double'"])
def test_standings_are_read_without_the_verdicts_and_sources(progress: Progress, which: str) -> None:
    steps = progress.database.query(f"EXPLAIN QUERY PLAN {progress_module._FACTS.format(which=which)}")
    assert ["COVERING INDEX" in step[3] for step in steps if " attempts " in step[3]] == [True]


def test_the_place_left_last_is_remembered(progress: Progress) -> None:
    assert progress.last_visited() is None
    for slug in ("double", "mean", "double"):
        progress.visit(slug)
    assert progress.last_visited() == "double"


def test_the_last_verdict_comes_back_whole(progress: Progress) -> None:
    verdict = verdict_on(source(), FAILED)
    progress.add_attempt(verdict, b"x = 1")
    assert progress.last_verdict("double") == verdict
    assert progress.last_verdict("mean") is None


def test_everything_is_there_after_reopening(path: Path) -> None:
    first = Progress(path)
    attempt(first, PASSED)
    first.close()
    assert Progress(path).standing("double").state is State.PASSED


def test_threads_may_write_side_by_side(progress: Progress) -> None:
    threads = [threading.Thread(target=attempt, args=(progress, FAILED)) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert progress.standing("double").attempts == 16


def test_two_programs_may_use_one_workspace(path: Path) -> None:
    one, other = Progress(path), Progress(path)
    attempt(one, FAILED)
    attempt(other, FAILED)
    assert one.standing("double").attempts == 2


_WRITER = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
from grader.protocol import Source
from tests.tutor.fakes import FAILED, verdict_on
from tutor.progress import Progress
progress = Progress(Path({path!r}))
while True:
    content = b"x = 1"
    progress.add_attempt(verdict_on(Source(module="double", path="a", content=content), FAILED), content)
    print("saved", flush=True)
"""


def test_a_killed_program_loses_nothing_that_was_saved(path: Path) -> None:
    root = str(Path(__file__).resolve().parents[2])
    code = _WRITER.format(root=root, path=str(path))
    writer = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert writer.stdout
    for _ in range(20):
        assert writer.stdout.readline() == "saved\n"
    writer.send_signal(signal.SIGKILL)
    acknowledged = 20 + writer.stdout.read().count("saved\n")
    writer.wait()
    progress = Progress(path)
    assert progress.notices == []
    assert acknowledged <= progress.standing("double").attempts <= acknowledged + 1


def run(progress: Progress) -> int:
    return progress.runs.begin(name="line", dataset="digits", device="cpu", budget="quick", seed=3, target=0.9)


def epoch(number: int, accuracy: float = 0.5, loss: float = 1.0) -> Epoch:
    return Epoch(job=0, epoch=number, epochs=2, loss=loss, train_score=0.4, score=accuracy, seconds=2.0)


def test_a_run_keeps_its_metrics(progress: Progress) -> None:
    number = run(progress)
    progress.runs.add_epoch(number, epoch(1, 0.5))
    progress.runs.add_epoch(number, epoch(2, 0.8))
    progress.runs.end(number, "done", message="meets", score=0.8, confirmed=True)
    record = progress.runs.get(number)
    assert record.epochs == (epoch(1, 0.5), epoch(2, 0.8))
    assert (record.state, record.score, record.confirmed, record.seconds) == ("done", 0.8, True, 4.0)
    assert record.folder == f"line-{number}"


def test_a_loss_that_is_no_number_comes_back_as_none(progress: Progress) -> None:
    number = run(progress)
    progress.runs.add_epoch(number, epoch(1, loss=math.nan))
    assert math.isnan(progress.runs.get(number).epochs[0].loss)


def test_runs_come_newest_first(progress: Progress) -> None:
    first, second = run(progress), run(progress)
    assert [record.id for record in progress.runs.of("line")] == [second, first]


TRAINS = """
import sys, tests.tutor.test_progress as begun
progress = begun.Progress(begun.Path(sys.argv[1]))
print(begun.run(progress), flush=True)
sys.stdin.read()
"""


def test_a_run_whose_program_died_is_stopped(progress: Progress) -> None:
    command = [sys.executable, "-c", TRAINS, str(progress.database.path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout
        number = int(other.stdout.readline())
        assert progress.runs.get(number).state == "running"
        with pytest.raises(NotYet, match="trains in another program; `dltutor runs follow 1`"):
            progress.runs.go_on(number)
        other.kill()
    with progress.database.writing() as connection:  # another program that has its number by now
        connection.execute("UPDATE runs SET process = ?", (os.getpid(),))
    assert progress.runs.get(number).state == "stopped"
    assert progress.runs.get(number).message.startswith("The program ended")
    progress.runs.go_on(number)
    assert Progress(progress.database.path).runs.get(number).state == "running"


def test_of_two_that_resume_at_the_same_moment_one_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    both = [Progress(path), Progress(path)]
    number = run(both[0])
    both[0].runs.end(number, "stopped")
    looked = threading.Barrier(2)

    def look(lock: Path) -> bool | None:
        found = is_held(lock)
        with contextlib.suppress(threading.BrokenBarrierError):
            looked.wait(0.5)  # nobody goes on before both have looked
        return found

    monkeypatch.setattr(runs_module, "is_held", look)
    answers: list[str] = []

    def resume(progress: Progress) -> None:
        try:
            progress.runs.go_on(number)
            answers.append("trains")
        except NotYet as error:
            answers.append(str(error))

    threads = [threading.Thread(target=resume, args=(one,)) for one in both]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 2
    assert answers.count("trains") == 1


def test_a_run_can_be_resumed_where_the_file_system_has_no_locks(
    progress: Progress, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = run(progress)
    progress.runs.end(number, "stopped")
    monkeypatch.setattr(runs_module, "hold", lambda path: None)
    monkeypatch.setattr(runs_module, "is_held", lambda path: None)
    progress.runs.go_on(number)
    assert progress.runs.get(number).state == "running"


@pytest.mark.parametrize(("epochs", "said"), [(0, "train again"), (1, "resume it")])
def test_a_run_whose_program_died_is_told_once_and_goes_on_as_any_other(
    progress: Progress, epochs: int, said: str
) -> None:
    command = [sys.executable, "-c", TRAINS, str(progress.database.path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout
        number = int(other.stdout.readline())
        for one in range(epochs):
            progress.runs.add_epoch(number, epoch(one + 1, 0.5))
        assert progress.runs.settle() == []
        other.kill()
    (found,) = progress.runs.settle()
    assert (found.id, found.state, len(found.epochs)) == (number, "stopped", epochs)
    assert said in found.message
    assert progress.runs.settle() == []
    progress.runs.go_on(number)
    assert progress.runs.get(number).state == "running"
