from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.tutor.batch.conftest import Hand, run
from tests.tutor.fakes import FakeClient
from tutor.course import Course
from tutor.errors import TutorError
from tutor.session.batch import Batch, Cohort, Entry, Journal


def journal(tmp_path: Path, seed: int = 1) -> Journal:
    return Journal(tmp_path / "grades.csv.partial.jsonl", seed)


def interrupted(tmp_path: Path, client: object, cohort: Cohort, after: int) -> None:
    """A batch that got so far, and was killed while it wrote the next line."""
    kept = journal(tmp_path)
    entries = Batch(client, cohort, 1, kept).entries()  # type: ignore[arg-type]
    for _ in range(after):
        next(entries)
    kept.close()
    with kept.path.open("ab") as file:
        file.write(b'{"row": {"student": "al')


def test_a_killed_batch_grades_only_what_is_left(
    hand_in: Hand, folder: Path, tmp_path: Path, course: Course, client: FakeClient
) -> None:
    for student in ("alice", "bob", "carol"):
        hand_in(student, {"double.py": student})
    whole = run(FakeClient(), Cohort(course, folder, seed=1))
    interrupted(tmp_path, FakeClient(), Cohort(course, folder, seed=1), after=2)
    again = journal(tmp_path, seed=5)
    assert (len(again.entries), again.seed) == (2, 1)
    assert run(client, Cohort(course, folder, seed=again.seed), journal=again) == whole
    assert [asked["submission"].content for asked in client.asked] == [b"carol"]
    assert len(again.path.read_text().splitlines()) == 4


@pytest.mark.parametrize("change", ["file", "part", "checks", "seed", "limit"])
def test_what_has_changed_since_is_graded_anew(
    hand_in: Hand, folder: Path, tmp_path: Path, copied: Path, client: FakeClient, change: str
) -> None:
    files = {"line.py": "line", "double.py": "double"}
    student = hand_in("alice", files)
    interrupted(tmp_path, FakeClient(), Cohort(Course.load(copied), folder, seed=1), after=2)
    if change == "file":
        (student / "line.py").write_text("new")
    if change == "part":
        (student / "double.py").write_text("new")
    if change == "checks":
        checks = copied / "exercises/02_nets/01_line/checks.py"
        checks.write_text(checks.read_text() + "\n")
    seed, limit = 2 if change == "seed" else 1, 60.0 if change == "limit" else None
    cohort = Cohort(Course.load(copied), folder, seed=seed, time_limit=limit)
    run(client, cohort, journal=journal(tmp_path))
    again = {"line"} if change == "checks" else {"double", "line"}  # one file may import the other
    assert {asked["rubric"].exercise for asked in client.asked} == again


def test_failures_of_the_grader_are_not_kept(
    hand_in: Hand, folder: Path, tmp_path: Path, course: Course, client: FakeClient
) -> None:
    hand_in("alice", {"double.py": "x"})
    client.dies = True
    kept = journal(tmp_path)
    run(client, Cohort(course, folder, seed=1), journal=kept)
    kept.close()
    assert not kept.path.exists()


def test_two_batches_do_not_share_a_journal(tmp_path: Path) -> None:
    first = journal(tmp_path)
    with pytest.raises(TutorError, match="another batch writes to it"):
        journal(tmp_path)
    first.close()
    journal(tmp_path).close()


@pytest.mark.parametrize("content", [b"my notes", b"my notes\n", b'{"dltutor_journal":99,"seed":1}\n'])
def test_a_file_that_is_no_journal_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "grades.csv.partial.jsonl"
    path.write_bytes(content)
    with pytest.raises(TutorError):
        journal(tmp_path)
    assert path.read_bytes() == content


def test_a_damaged_line_costs_only_itself(
    hand_in: Hand, folder: Path, tmp_path: Path, course: Course, client: FakeClient
) -> None:
    for student in ("alice", "bob"):
        hand_in(student, {"double.py": student})
    interrupted(tmp_path, FakeClient(), Cohort(course, folder, seed=1), after=2)
    path = tmp_path / "grades.csv.partial.jsonl"
    head, first, *rest = path.read_text().splitlines(keepends=True)
    path.write_text(head + "nonsense\n" + "".join(rest))
    found = journal(tmp_path)
    assert [entry.row.student for entry in found.entries.values()] == [json.loads(rest[0])["row"]["student"]]
    assert isinstance(next(iter(found.entries.values())), Entry)
    assert "alice" in first
