from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path

import msgspec
import pytest

from grader.protocol import Rubric, Source
from grader.verdict import Outcome
from tests.tutor.batch.conftest import Hand, run
from tests.tutor.batch.packing import zipped
from tests.tutor.fakes import FAILED, PASSED, FakeClient, FakeJob
from tutor.course import Course
from tutor.session.batch import Batch, Cohort, Row


def by_content(_: Rubric, submission: Source) -> Outcome:
    return PASSED if submission.content == b"right" else FAILED


def seen(rows: Iterable[Row]) -> list[tuple[str, str, str]]:
    return [(row.student, row.exercise, row.outcome) for row in rows]


def test_there_is_a_row_for_each_student_and_exercise(
    folder: Path, hand_in: Hand, course: Course, client: FakeClient
) -> None:
    zipped(folder / "alice.zip", {"01_numbers/double.py": b"right", "line.py": b"right"})
    hand_in("bob", {"double.py": "wrong"})
    (folder / "carol.zip").write_bytes(b"nonsense")
    client.judge = by_content
    rows = run(client, Cohort(course, folder, seed=1), jobs=2)
    assert [(r.student, r.exercise, r.outcome, r.score, r.passed, r.checks) for r in rows] == [
        ("alice", "double", "passed", 1.0, 1, 1),
        ("alice", "line", "passed", 1.0, 1, 1),
        ("bob", "double", "failed", 0.0, 0, 1),
        ("bob", "line", "not_started", 0.0, 0, 0),
        ("carol", "", "unreadable", 0.0, 0, 0),
    ]
    assert "carol.zip is a damaged" in rows[4].reason
    assert rows[3].reason == "no file handed in"
    assert len(rows[0].sha256) == 64


def test_students_never_see_each_others_files(
    folder: Path, hand_in: Hand, course: Course, client: FakeClient
) -> None:
    hand_in("01_alice", {"line.py": "01_alice", "double.py": "alice's"})
    hand_in("02_bob", {"line.py": "02_bob"})
    run(client, Cohort(course, folder, seed=1))
    bobs = next(asked for asked in client.asked if asked["submission"].content == b"02_bob")
    assert [(part.module, part.own) for part in bobs["parts"]] == [("double", False)]


def test_empty_and_foreign_submissions_have_rows_even_when_nobody_handed_in_anything(
    folder: Path, hand_in: Hand, course: Course, client: FakeClient
) -> None:
    (folder / "alice").mkdir()
    hand_in("bob", {"notes.py": "x"})
    rows = run(client, Cohort(course, folder, seed=1))
    assert seen(rows) == [("alice", "", "unreadable"), ("bob", "", "unreadable")]
    assert "no file named like an exercise" in rows[0].reason


@pytest.mark.parametrize("wrapped", ["01_numbers/double.py", "hw/01_numbers/double.py", "hw/src/double.py"])
def test_an_exercise_is_found_by_its_chapter_and_else_by_its_name(
    hand_in: Hand, folder: Path, course: Course, client: FakeClient, wrapped: str
) -> None:
    hand_in("alice", {wrapped: "right", "hw/notes.py": "x", "x/y/z/double.py": "older"})
    client.judge = by_content
    assert seen(run(client, Cohort(course, folder, seed=1))) == [("alice", "double", "passed")]


def test_of_two_equal_files_none_is_chosen(hand_in: Hand, folder: Path, course: Course, client: FakeClient) -> None:
    hand_in("alice", {"a/double.py": "right", "b/double.py": "wrong"})
    (row,) = run(client, Cohort(course, folder, seed=1))
    assert (row.exercise, row.outcome) == ("double", "unreadable")
    assert "double.py lies in a and in b" in row.reason


def test_an_import_gets_the_file_that_is_graded_under_that_name(
    hand_in: Hand, folder: Path, course: Course, client: FakeClient
) -> None:
    hand_in(
        "alice", {"line.py": "x", "zz/double.py": "old", "hw/01_numbers/double.py": "new", "not-a-module.py": "x"}
    )
    run(client, Cohort(course, folder, seed=1))
    line = next(asked for asked in client.asked if asked["rubric"].exercise == "line")
    assert {part.module: part.content for part in line["parts"]} == {"double": b"new"}


def test_a_students_seconds_are_those_of_all_exercises_together(
    hand_in: Hand, folder: Path, course: Course, client: FakeClient
) -> None:
    for student in ("alice", "bob"):
        hand_in(student, {f"{slug}.py": "right" for slug in ("double", "mean", "line")})
    client.change = lambda verdict: msgspec.structs.replace(verdict, seconds=4.0)
    rows = run(client, Cohort(course, folder, seed=1, time_limit=7))
    assert [row.outcome for row in rows] == ["passed", "passed", "timed_out"] * 2
    assert rows[2].reason == "The 7 seconds for a student are used up."
    assert [asked["rubric"].limits.seconds for asked in client.asked] == [7.0, 3.0] * 2


def test_a_timeout_by_the_students_limit_says_so(
    hand_in: Hand, folder: Path, course: Course, client: FakeClient
) -> None:
    hand_in("alice", {"double.py": "loop"})
    client.judge = lambda *_: Outcome.TIMED_OUT
    (cut,) = run(client, Cohort(course, folder, seed=1, time_limit=2))
    (own,) = run(client, Cohort(course, folder, seed=1, time_limit=1000))
    assert cut.reason == "The 2 seconds for a student are used up."
    assert own.reason == "something differs"


def test_what_the_grader_failed_at_is_graded_once_more_alone_at_the_end(
    hand_in: Hand, folder: Path, course: Course, client: FakeClient
) -> None:
    for student in ("alice", "bob", "carol"):
        hand_in(student, {"double.py": student})
    client.next_jobs = [FakeJob([], dies=True)]
    assert {row.outcome for row in run(client, Cohort(course, folder, seed=1))} == {"passed"}
    assert [asked["submission"].content for asked in client.asked] == [b"alice", b"bob", b"carol", b"alice"]


def test_a_grader_that_goes_on_failing_is_no_verdict_on_anybody(
    hand_in: Hand, folder: Path, course: Course, client: FakeClient
) -> None:
    hand_in("alice", {"double.py": "x"})
    client.dies = True
    (row,) = run(client, Cohort(course, folder, seed=1))
    assert (row.outcome, row.reason) == ("grader_error", "The grader failed: it died")


def test_as_many_run_side_by_side_as_were_asked_for(
    hand_in: Hand, folder: Path, course: Course, client: FakeClient
) -> None:
    together = threading.Barrier(3, timeout=10)
    for student in ("alice", "bob", "carol"):
        hand_in(student, {"double.py": student})

    def judge(*_: object) -> Outcome:
        together.wait()
        return PASSED

    client.judge = judge
    assert {row.outcome for row in run(client, Cohort(course, folder, seed=1), jobs=3)} == {"passed"}


def test_leaving_early_ends_what_is_under_way(
    hand_in: Hand, folder: Path, course: Course, client: FakeClient
) -> None:
    for student in ("alice", "bob", "carol"):
        hand_in(student, {"double.py": student})
    entries = Batch(client, Cohort(course, folder, seed=1)).entries()  # type: ignore[arg-type]
    next(entries)
    entries.close()
    assert client.closed
