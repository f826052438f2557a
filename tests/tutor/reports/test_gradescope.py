from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from grader.protocol import Began, Event, Failed, Trained
from grader.report import TrainingRun, add_runs, gradescope
from grader.verdict import Environment, Outcome
from tests.tutor.command import Run
from tests.tutor.fakes import FakeClient
from tests.tutor.reports.test_formats import HERE, schema
from tests.tutor.test_reports import CRASH, FAIL, PASS, check, verdict

RUN = TrainingRun(name="lenet", dataset="digits", accuracy=0.97123, confirmed=True, message="meets the target")
PLACE = {"name": "lenet on digits", "value": 0.9712, "order": "desc"}


def results(text: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(text)
    schema(HERE / "results.schema.json").validate(found)
    return found


def points(found: dict[str, Any]) -> list[tuple[float, float]]:
    return [(test["score"], test["max_score"]) for test in found["tests"] if "score" in test]


def test_an_exercises_points_are_divided_among_its_checks() -> None:
    found = results(gradescope([PASS, FAIL]))
    assert points(found) == [(10.0, 10.0), (3.33, 3.33), (0.0, 3.33), (0.0, 3.34)]
    assert found["score"] == 13.33
    assert [test["number"] for test in found["tests"]] == ["1", "1.1", "2", "2.1", "2.2", "2.3"]
    assert "1 of 2 exercises passed" in found["output"]


@pytest.mark.parametrize("number", [1, 3, 7, 11])
def test_the_checks_of_a_pass_add_up_to_all_points(number: int) -> None:
    checks = [check(Outcome.PASSED, f"check_{n}") for n in range(number)]
    found = results(gradescope([verdict(Outcome.PASSED, *checks)]))
    assert found["score"] == 10.0
    assert round(sum(full for _, full in points(found)), 2) == 10.0


@pytest.mark.parametrize("outcome", [o for o in Outcome if o is not Outcome.PASSED])
def test_what_did_not_pass_never_has_all_points(outcome: Outcome) -> None:
    for checks in ((), (check(Outcome.PASSED),)):
        found = results(gradescope([verdict(outcome, *checks)]))
        assert (found["score"], sum(full for _, full in points(found))) == (0.0, 10.0)


def test_it_is_said_when_the_grader_failed() -> None:
    assert "grader failed" in results(gradescope([verdict(Outcome.GRADER_ERROR, message="ours")]))["output"]


def test_hidden_checks_hide_how_it_went_but_not_that_nothing_could_be_graded() -> None:
    found = results(gradescope([FAIL, CRASH], visibility="after_due_date"))
    assert found["visibility"] == "after_due_date"
    assert {test["number"]: test["visibility"] for test in found["tests"] if "." not in test["number"]} == {
        "1": "after_due_date",
        "2": "visible",
    }
    assert {test["visibility"] for test in found["tests"] if "." in test["number"]} == {"after_due_date"}
    assert "passed" not in found["output"]


def test_a_training_is_on_the_leaderboard() -> None:
    found = results(gradescope([PASS], [RUN]))
    assert found["leaderboard"] == [PLACE]
    assert found["tests"][-1]["status"] == "passed"
    assert "leaderboard" not in results(gradescope([PASS]))


def test_a_later_training_takes_the_place_of_an_earlier_one() -> None:
    earlier = gradescope([PASS], [TrainingRun(name="lenet", dataset="digits", accuracy=0.5, confirmed=False)])
    found = results(add_runs(earlier.encode(), [RUN]))
    assert found["leaderboard"] == [PLACE]
    assert [test["status"] for test in found["tests"] if test["name"] == "lenet on digits"] == ["passed"]
    assert found["score"] == 10.0


def test_a_training_that_did_not_end_has_no_place(run: Run, place: Path, client: FakeClient) -> None:
    for name in ("01_numbers/double.py", "02_nets/line.py"):
        (place / name).write_text("x = 1")
    client.training = [*trained(0.5)[:1], Failed(job=1, message="the loss is nan", line=3)]
    assert run("train", "line", "--gradescope", place / "g.json").code == 1
    found = results((place / "g.json").read_text())
    assert found["leaderboard"] == []
    assert [(test["status"], test["output"]) for test in found["tests"]] == [("failed", "the loss is nan")]


def trained(accuracy: float) -> list[Event]:
    began = Began(job=1, device="cpu", train_examples=100, test_examples=10, first_epoch=1, epochs=2)
    fields = {"target": 0.1, "confirmed": True, "epochs": 2, "seconds": 2.0, "environment": Environment()}
    return [began, Trained(job=1, score=accuracy, **fields)]


def test_the_best_stored_training_comes_with_a_grading(run: Run, place: Path, client: FakeClient) -> None:
    for name in ("01_numbers/double.py", "02_nets/line.py"):
        (place / name).write_text("x = 1")
    for accuracy in (0.5, 0.9, 0.7):
        client.training = trained(accuracy)
        assert run("train", "line").code == 0
    run("grade", "line", "--gradescope", place / "g.json")
    found = results((place / "g.json").read_text())
    assert found["leaderboard"] == [{"name": "line on digits", "value": 0.9, "order": "desc"}]
    client.training = trained(0.8)
    assert run("train", "line", "--gradescope", place / "g.json").code == 0
    merged = results((place / "g.json").read_text())
    assert [one["value"] for one in merged["leaderboard"]] == [0.8]
    assert merged["score"] == found["score"]


@pytest.mark.parametrize("content", ["", "[]", '{"tests": 3}', '{"leaderboard": ["x"]}'])
def test_a_file_that_is_no_results_json_is_not_added_to(
    run: Run, place: Path, client: FakeClient, content: str
) -> None:
    for name in ("01_numbers/double.py", "02_nets/line.py"):
        (place / name).write_text("x = 1")
    (place / "g.json").write_text(content)
    client.training = trained(0.9)
    ran = run("train", "line", "--gradescope", place / "g.json")
    assert ran.code == 2
    assert "is no results.json" in ran.err
    assert (place / "g.json").read_text() == content
    assert not client.trained
