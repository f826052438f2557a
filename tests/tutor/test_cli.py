from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from grader.protocol import Epoch, Failed, Grade, Trained, encode
from grader.verdict import Environment
from tests.tutor.command import Run
from tests.tutor.fakes import FAILED, PASSED, FakeClient
from tutor.course import Course
from tutor.errors import NotYet

ROOT = Path(__file__).resolve().parents[2]


def test_init_makes_every_file_and_says_so(run: Run, place: Path, course: Course) -> None:
    assert all((place / exercise.file).exists() for exercise in course.exercises)
    (place / "01_numbers/mean.py").unlink()
    assert f"{place}: 1 file made" in run("init").err
    assert run("init", place / "other").code == 0
    assert (place / "other/01_numbers/double.py").exists()


def test_list_shows_states_in_words(run: Run) -> None:
    run("grade", "double")
    out = run("list").out
    assert "✓ passed     double" in out
    assert "· untouched  mean" in out
    assert "1 of 3 exercises passed." in out


def test_list_as_json_is_one_object_a_line(run: Run) -> None:
    records = run("list", "--json").records
    assert [record["exercise"] for record in records] == ["double", "mean", "line"]
    assert records[2]["needs"] == ["double"]
    assert records[0]["state"] == "untouched"


def test_looking_makes_no_workspace(run: Run, tmp_path: Path) -> None:
    assert run("--workspace", tmp_path / "new", "list").code == 0
    assert not (tmp_path / "new").exists()


def test_grade_takes_the_current_exercise_and_exits_by_outcome(run: Run, client: FakeClient) -> None:
    passed = run("grade")
    assert passed.code == 0
    assert passed.out == ""
    assert "✓ passed  double · 01_numbers/double.py (sha256 " in passed.err
    client.judge = lambda *_: FAILED
    failed = run("grade")
    assert failed.code == 1
    assert "✗ failed  mean" in failed.err


def test_one_failure_among_passes_is_a_failure(run: Run, client: FakeClient) -> None:
    client.judge = lambda rubric, _: FAILED if rubric.exercise == "mean" else PASSED
    ran = run("grade", "--all", "--json")
    assert ran.code == 1
    assert [record["outcome"] for record in ran.records] == ["passed", "failed", "passed"]


def test_a_dead_grader_is_code_3_and_no_verdict_on_the_file(run: Run, client: FakeClient) -> None:
    client.dies = True
    ran = run("grade", "double", "mean", "--json")
    assert ran.code == 3
    assert [record["outcome"] for record in ran.records] == ["grader_error", "grader_error"]


def test_a_missing_file_is_code_2_when_named_and_unpassed_among_all(run: Run, place: Path) -> None:
    (place / "01_numbers/mean.py").unlink()
    named = run("grade", "mean")
    assert named.code == 2
    assert "mean.py: there is no file for mean yet; `dltutor init` makes it" in named.err
    ran = run("grade", "--all", "--json")
    assert ran.code == 1
    assert [record["outcome"] for record in ran.records] == ["passed", "not_started", "passed"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("grade", "dubble"), "nearest names are double"),
        (("hint", "nothing"), "There is no exercise"),
        (("train", "nothing"), "There is no training"),
        (("grade", "--all", "double"), "leave out names"),
        (("grade", "--file", "x.py"), "exactly one EXERCISE"),
        (("grade", "double", "--file", "x.py"), "x.py: there is no such file"),
        (("grade", "--seed", "x"), "not a valid integer"),
        (("train", "double", "--seed", 2**70), "not in the range"),
        (("train", "double", "--target", "-1"), "not in the range"),
        (("train", "double", "--target", "nan"), "nan is no goal"),
        (("train", "line", "--confirm", "c.json"), "leave out NAME"),
        (("train", "--confirm", "c.json", "--gradescope", "g.json", "--seed", "1"), "leave out --seed, --gradescope"),
        (("train", "--confirm", "c.json", "--resume"), "leave out --resume"),
        (("train", "line", "--resume", "--seed", "1", "--batch", "8"), "leave out --batch, --seed"),
        (("train", "line", "--resume", "--trainer", "loop", "--device", "cpu"), "leave out --trainer."),
        (("train", "line", "--resume", "--devices", "1", "--target", "0.1"), "leave out --devices, --target"),
        (("frobnicate",), "No such command"),
        (("hint", "double", "9"), "has 3 hints"),
        (("picture", "double"), "has no picture"),
        (("batch", "nowhere"), "is no folder"),
        (("batch", ".", "--out", "x.xls"), ".csv or .json"),
        (("verify", "nowhere"), "no course here"),
        (("progress", "import", "nowhere"), "cannot be read"),
        (("start",), "needs a terminal"),
        (("solution", "double"), "--give-up"),
    ],
)
def test_a_mistake_in_the_call_is_one_sentence_and_code_2(run: Run, arguments: tuple[str, ...], words: str) -> None:
    ran = run(*arguments)
    assert ran.code == 2
    assert words in ran.err
    assert ran.out == ""


def test_a_file_is_graded_without_a_workspace(run: Run, client: FakeClient, tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text("x = 1")
    (tmp_path / "double.py").write_text("y = 1")
    ran = run("grade", "line", "--file", tmp_path / "mine.py", "--seed", 5, "--json")
    assert ran.code == 0
    (record,) = ran.records
    assert (record["file"], record["seed"]) == (str(tmp_path / "mine.py"), 5)
    (asked,) = client.asked
    assert {part.module: part.own for part in asked["parts"]} == {"double": True}
    assert run("list").out.count("untouched") == 3


@pytest.mark.parametrize("form", [(), ("--json",)], ids=["told", "as JSON"])
def test_a_file_whose_name_is_no_utf8_is_graded(
    run: Run, client: FakeClient, tmp_path: Path, form: tuple[str, ...]
) -> None:
    file = tmp_path / os.fsdecode(b"f\xff.py")
    file.write_text("x = 1")
    ran = run("grade", "double", "--file", file, "--junit", tmp_path / "j.xml", *form)
    assert ran.code == 0
    assert f"{tmp_path}/f?.py" in ran.out + ran.err
    assert encode(Grade(job=1, **client.asked[0]))


def test_data_whose_name_is_no_utf8_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"p\xff")).mkdir()
    ran = run("train", "line", "--dataset", tmp_path / os.fsdecode(b"p\xff"), "--target", "0.9")
    assert ran.code == 2
    assert "p?: has letters that are no UTF-8; rename it" in ran.err


def test_a_chapters_neighbours_are_parts_of_a_file_in_it(run: Run, client: FakeClient, tmp_path: Path) -> None:
    for name in ("hw/01_numbers/double.py", "hw/02_nets/line.py", "hw/99_other/secret.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x = 1")
    run("grade", "line", "--file", tmp_path / "hw/02_nets/line.py")
    assert {part.module: part.own for part in client.asked[0]["parts"]} == {"double": True}


def test_all_reports_come_from_one_grading(run: Run, client: FakeClient, tmp_path: Path) -> None:
    ran = run("grade", "double", "--github", "--junit", tmp_path / "j.xml", "--gradescope", tmp_path / "g.json")
    assert ran.code == 0
    assert ran.out.startswith("::notice file=01_numbers/double.py")
    assert 'tests="1"' in (tmp_path / "j.xml").read_text()
    assert json.loads((tmp_path / "g.json").read_text())["score"] == 4.0
    assert len(client.asked) == 1


@pytest.mark.parametrize("option", ["--junit", "--gradescope"])
@pytest.mark.parametrize(("name", "words"), [("", "is a folder"), ("file/x.xml", "file is no folder")])
def test_a_report_that_cannot_be_written_is_refused_before_the_work(
    run: Run, client: FakeClient, place: Path, option: str, name: str, words: str
) -> None:
    (place / "file").touch()
    ran = run("grade", "--all", option, place / name)
    assert ran.code == 2
    assert words in ran.err
    assert not client.asked
    assert run("grade", "double", option, place / "new/folder/x").code == 0


def test_hints_go_to_stdout_one_by_one(run: Run) -> None:
    assert run("hint", "double").out.startswith("Hint 1 of 3: Where to look\n\nRead the docstring.")
    assert run("hint", "double").out.startswith("Hint 2 of 3")
    assert run("hint", "double", 1).out.startswith("Hint 1 of 3")
    assert "last hint" in run("hint", "double").err
    assert run("hint", "double").out.startswith("Hint 3 of 3")


def test_a_solution_is_shown_after_giving_up(run: Run, course: Course) -> None:
    expected = course.exercise("double").solution_path.read_text()
    assert run("solution", "double", "--give-up").out == expected
    assert run("solution", "double").out == expected


def test_reset_says_where_the_old_file_is(run: Run, place: Path) -> None:
    (place / "01_numbers/double.py").write_text("mine")
    ran = run("reset", "double")
    copy = Path(ran.err.rpartition("kept as ")[2].strip())
    assert copy.read_text() == "mine"


def test_progress_travels_in_a_file(run: Run, place: Path, tmp_path: Path) -> None:
    run("grade", "double")
    assert run("progress", "export", tmp_path / "p.json").code == 0
    run("init", tmp_path / "second")
    ran = run("progress", "import", tmp_path / "p.json", "--workspace", tmp_path / "second")
    assert "1 attempts and runs came in" in ran.err
    assert "1 of 3" in run("--workspace", tmp_path / "second", "list").out


def test_confirming_makes_no_workspace(run: Run, tmp_path: Path) -> None:
    ran = run("train", "--confirm", "nope.json", "--workspace", tmp_path / "elsewhere")
    assert ran.code == 2
    assert "nope.json: cannot be read" in ran.err
    assert not (tmp_path / "elsewhere").exists()


def test_what_the_machine_lacks_is_code_2_and_before_the_first_epoch_no_run(
    run: Run, client: FakeClient, place: Path, course: Course
) -> None:
    for slug in ("double", "line"):
        exercise = course.exercise(slug)
        (place / exercise.file).write_text(exercise.solution_path.read_text() + "# mine\n")
    full = Failed(job=1, message="The disk is full.", fault="machine")
    client.training = [full]
    ran = run("train", "line")
    assert (ran.code, ran.err.splitlines()[-1]) == (2, "The disk is full.")
    assert run("runs", "list").out == ""
    client.training = [Epoch(job=1, epoch=1, epochs=2, loss=1.0, train_score=0.5, score=0.4, seconds=1.0), full]
    ran = run("train", "line")
    assert ran.code == 2
    assert ran.err.endswith("! this machine cannot go on, nothing is said about your code: The disk is full.\n")


def test_the_parts_are_said_to_be_checked_before_they_are(run: Run, client: FakeClient) -> None:
    assert run("train", "line").err.splitlines()[-2:-1] == ["Looking at the data and checking your parts …"]


def test_a_training_that_may_not_begin_is_code_1(run: Run) -> None:
    ran = run("train", "line")
    assert ran.code == 1
    assert "not begun" in ran.err


def test_a_surprise_is_a_sentence_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def surprise(*_: object) -> None:
        raise ZeroDivisionError("surprise")

    monkeypatch.setattr("tutor.session.Session.open", surprise)
    ran = run("grade", "double")
    assert ran.code == 3
    assert "dltutor itself failed (ZeroDivisionError: surprise)" in ran.err


def test_a_program_is_told_whether_it_is_confirmed(place: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    path = place / "certificate.json"
    found = Trained(job=1, score=0.9, target=0.85, confirmed=True, epochs=1, seconds=1.0, environment=Environment())
    monkeypatch.setattr("tutor.session.confirmation.confirm", lambda *_: found)
    monkeypatch.setattr("tutor.session.confirmation.claimed", lambda _: "claimed")
    (record,) = run("train", "--confirm", path, "--json").records
    said = "confirmed again: accuracy 0.9000, target 0.8500, on cpu."
    assert record == {"schema": 1, "certificate": str(path), "confirmed": True, "message": said}

    def refuse(*_: object) -> None:
        raise NotYet("it reaches less")

    monkeypatch.setattr("tutor.session.confirmation.confirm", refuse)
    ran = run("train", "--confirm", path, "--json")
    assert ran.code == 1
    assert ran.records == [{"schema": 1, "certificate": str(path), "confirmed": False, "message": "it reaches less"}]


def test_a_run_to_resume_may_be_named_by_its_data_and_get_another_device(run: Run) -> None:
    ran = run("train", "line", "--resume", "--device", "cpu", "--dataset", "digits", "--budget", "quick", "--json")
    assert ran.code == 1
    assert "No run of line that ended early" in ran.err


_HEAVY = "import sys, {module}; print([m for m in ('torch', 'numpy', 'textual', 'sklearn') if m in sys.modules])"


@pytest.mark.parametrize("module", ["tutor.cli.main", "tutor.session", "tutor.cli.grading", "tutor.pytest_plugin"])
def test_the_tutor_starts_without_anything_heavy(module: str) -> None:
    command = [sys.executable, "-c", _HEAVY.format(module=module)]
    assert subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout.strip() == "[]"


def test_help_names_every_command() -> None:
    command = [sys.executable, "-m", "tutor", "--help"]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    for name in ("start", "init", "list", "grade", "watch", "hint", "solution", "reset", "picture", "train"):
        assert f"\n  {name} " in said
    for name in ("batch", "verify", "doctor", "progress"):
        assert f"\n  {name} " in said


@pytest.mark.parametrize("code", [0, 1])
def test_a_tutor_that_crashed_is_seen_in_the_exit_code(run: Run, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    class App:
        return_code = code

        def __init__(self, *_given: object, **_named: object) -> None: ...

        def run(self) -> None: ...

    monkeypatch.setattr("tutor.ui.app.TutorApp", App)
    monkeypatch.setattr("tutor.ui.pixels.prepare", lambda environment: None)
    monkeypatch.setenv("TEXTUAL_DRIVER", "served")
    assert run("start").code == code
