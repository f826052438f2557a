from __future__ import annotations

import csv
import json
from typing import Any

from tutor.cli.gradebook import as_csv, as_json, table
from tutor.session.batch import Entry, Row, summarise
from tutor.session.batch.rows import Mark


def entry(student: str, outcome: str, *passed: bool, exercise: str = "double", **fields: Any) -> Entry:
    marks = tuple(Mark(id=f"check_{n}", title=f"Check {n}", passed=one) for n, one in enumerate(passed))
    score = sum(passed) / len(passed) if passed else 0.0
    sha256 = "ab" * 32 if passed else ""
    row = Row(student=student, exercise=exercise, outcome=outcome, score=score, sha256=sha256, **fields)
    return Entry(row=row, checks=marks, misconception=fields.get("diagnosis", "").title())


COHORT = [
    entry("alice", "passed", True, True),
    entry("bob", "failed", True, False, diagnosis="squares"),
    entry("carol", "failed", False, False, diagnosis="squares"),
    entry("dave", "failed", True, False, diagnosis="halves"),
    entry("eve", "not_started"),
    entry("guy", "timed_out", reason="used up"),
    Entry(row=Row(student="frank", reason="frank.zip is damaged")),
]


def test_rates_are_of_those_who_handed_in() -> None:
    summary = summarise(COHORT)
    (double,) = summary.exercises
    assert (summary.students, summary.unreadable) == (7, 1)
    assert (double.handed_in, double.passed, double.rate, double.score) == (5, 1, 0.2, 0.4)
    assert double.outcomes == {"failed": 3, "passed": 1, "not_started": 1, "timed_out": 1}


def test_every_check_has_its_own_rate() -> None:
    first, second = summarise(COHORT).exercises[0].checks
    assert (first.id, first.passed, first.graded, first.rate) == ("check_0", 3, 4, 0.75)
    assert (second.title, second.rate) == ("Check 1", 0.25)


def test_the_most_common_misconception_comes_first() -> None:
    found = summarise(COHORT).exercises[0].misconceptions
    assert [(one.id, one.title, one.students) for one in found] == [
        ("squares", "Squares", 2),
        ("halves", "Halves", 1),
    ]


def test_an_exercise_that_nobody_could_hand_in_divides_by_nothing() -> None:
    (double,) = summarise([entry("eve", "not_started")]).exercises
    assert (double.handed_in, double.rate, double.score) == (0, 0.0, 0.0)


def test_the_table_is_a_line_for_each_exercise() -> None:
    assert list(table(summarise(COHORT))) == [
        "exercise  handed in  passed        hardest check, most common misconception",
        "double            5       1   20%  check_1 25%, squares ×2",
        "1 of 7 submissions could not be read; their rows say why.",
    ]
    assert list(table(summarise([]))) == []


def test_the_json_has_rows_and_summary() -> None:
    summary = summarise(COHORT)
    found = json.loads(as_json([one.row for one in COHORT], summary))
    assert [row["student"] for row in found["rows"]] == ["alice", "bob", "carol", "dave", "eve", "guy", "frank"]
    assert found["summary"]["exercises"][0]["checks"][1]["rate"] == 0.25


def test_columns_are_only_ever_added() -> None:
    first = ["student", "exercise", "outcome", "score", "points", "sha256", "file", "seed", "reason"]
    (header,) = csv.reader([as_csv([])])
    assert header == [*first, "passed", "checks", "diagnosis", "seconds"]


def test_a_spreadsheet_takes_no_cell_for_a_formula() -> None:
    text = as_csv([Row(student="=cmd|' /C calc'!A0", reason="@x\n,y")])
    assert text.splitlines()[1].startswith("'=cmd|' /C calc'!A0,")
    assert '"\'@x ,y"' in text
