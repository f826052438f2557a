"""Earlier trainings, listed, shown, followed and exported."""

from __future__ import annotations

import csv
import json
import math
import threading
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import msgspec
import pytest
from PIL import Image, ImageColor

from grader.protocol import Epoch
from tests.tutor.command import Run
from tutor.progress import Progress, RunRecord
from tutor.progress.runs import Runs
from tutor.session import run_files
from tutor.session.replay import came_out
from tutor.session.run_drawing import drawing


def begun(progress: Progress, *scores: float) -> int:
    number = progress.runs.begin(name="line", dataset="digits", device="cpu", budget="quick", seed=3, target=0.9)
    for epoch, score in enumerate(scores, 1):
        told(progress, number, epoch, score)
    return number


def told(progress: Progress, number: int, epoch: int, score: float) -> None:
    progress.runs.add_epoch(
        number, Epoch(job=0, epoch=epoch, epochs=3, loss=1 / epoch, train_score=score, score=score, seconds=1.0)
    )


@pytest.fixture
def progress(run: Run, place: Path) -> Progress:
    return Progress(place / ".dltutor" / "progress.db")


@pytest.fixture
def two(progress: Progress) -> Progress:
    for last, confirmed in ((0.95, True), (0.8, False)):
        number = begun(progress, 0.5, last)
        progress.runs.end(number, "done", score=last, confirmed=confirmed)
    return progress


def test_without_runs_it_says_how_to_begin(run: Run) -> None:
    listed = run("runs", "list")
    assert (listed.code, listed.out) == (0, "")
    assert "`dltutor train lenet` starts one" in listed.err


def test_the_newest_run_comes_first(run: Run, two: Progress) -> None:
    first, second = run("runs", "list").out.splitlines()
    assert first.startswith("✗   2  line")
    assert second.startswith("✓   1  line")
    assert "accuracy 0.9500, target 0.9" in second
    assert [record["id"] for record in run("runs", "list", "line", "--json").records] == [2, 1]


def test_each_end_has_the_sign_and_words_of_the_training_screen(run: Run, two: Progress) -> None:
    failed, going = begun(two), begun(two)
    two.runs.end(failed, "failed", message="no")
    lines = run("runs", "list").out.splitlines()
    assert lines[0].startswith(f"…   {going}") and "running" in lines[0]
    assert "on cpu" not in lines[0], "it never began"
    assert lines[1].startswith(f"✗   {failed}") and "failed" in lines[1]
    assert "not confirmed" in lines[2]


def test_own_data_are_listed_by_their_folder(run: Run, progress: Progress) -> None:
    progress.runs.begin(name="line", dataset="/home/me/numerals", device="cpu", budget="quick", seed=3, target=0.9)
    line = run("runs", "list").out
    assert " numerals " in line and "/home" not in line


def test_one_run_shows_its_epochs_and_several_their_curves(run: Run, two: Progress) -> None:
    one = run("runs", "show", 1).out
    assert "epoch   2/3  loss 0.5000  train 0.9500  test 0.9500" in one
    assert "seed 3\n" in one
    both = run("runs", "show", 1, 2).out
    assert "line 1, digits" in both
    assert "line 2, digits" in both
    assert "epoch   2/3" not in both


def test_an_unknown_run_is_answered_with_where_to_look(run: Run, two: Progress) -> None:
    answer = run("runs", "show", 7)
    assert answer.code == 2
    assert "no run 7; `dltutor runs list` shows them" in answer.err
    assert run("runs", "show", 2**70).code == 2


def test_one_run_is_looked_up_without_reading_the_others(
    run: Run, two: Progress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Runs, "all", lambda runs: pytest.fail("all were read"))
    assert run("runs", "show", 1).code == 0
    assert run("runs", "follow", 1).code == 0


def test_runs_are_exported_for_others_to_read(run: Run, two: Progress, place: Path) -> None:
    for name in ("runs.csv", "runs.json", "runs.svg", "runs.png"):
        assert run("runs", "export", name).code == 0
    rows = list(csv.DictReader((place / "runs.csv").open()))
    assert [(row["run"], row["epoch"], row["score"]) for row in rows] == [
        ("2", "1", "0.5"), ("2", "2", "0.8"), ("1", "1", "0.5"), ("1", "2", "0.95"),
    ]  # fmt: skip
    assert [record["confirmed"] for record in json.loads((place / "runs.json").read_text())] == [False, True]
    drawn = ElementTree.parse(place / "runs.svg").getroot()
    lines = [line for line in drawn.iter() if line.tag.endswith("polyline")]
    assert sum("stroke-dasharray" in line.attrib for line in lines) == 1
    picture = Image.open(place / "runs.png").convert("RGB")
    colours = {colour for _, colour in picture.getcolors(1 << 20)}
    assert {ImageColor.getrgb(line.attrib["stroke"]) for line in lines} <= colours
    assert run("runs", "export", "runs.txt").code == 2


def test_no_picture_of_nothing_is_written(run: Run, place: Path) -> None:
    answer = run("runs", "export", "runs.png")
    assert answer.code == 2
    assert "runs.png: not written, no run has an epoch to draw; `dltutor train lenet` starts one." in answer.err
    assert not (place / "runs.png").exists()


@pytest.mark.parametrize("target", [math.nan, math.inf, 0.9])
def test_a_run_that_diverged_is_drawn_without_what_is_no_number(target: float) -> None:
    epochs = (scored(0, math.nan), scored(0, 1e308), scored(0, -math.inf), scored(0, 0.5))
    drawn = run_files.as_file([record(1, epochs, target)], ".svg").decode()
    assert "nan" not in drawn
    assert "inf" not in drawn
    assert ">50<" in drawn


def test_the_legend_of_many_runs_stays_inside_the_picture() -> None:
    drawn = drawing([record(number, (scored(1, 0.5),), 0.9) for number in range(100)])
    assert all(0 < label.place[1] < drawn.height for label in drawn.labels)
    assert "and 85 more" in [label.text for label in drawn.labels]


def test_the_legend_lies_beneath_the_curves() -> None:
    drawn = drawing([record(number, (scored(1, 0.1), scored(2, 0.5)), 0.9) for number in (1, 2)])
    lowest = max(y for line in drawn.lines[:6] for _, y in line.points)
    named = [label for label in drawn.labels if label.text.startswith("line ")]
    assert len(named) == 2
    assert all(label.place[1] > lowest for label in named)


def test_the_target_is_named_beside_its_line_and_the_scale_is_in_round_numbers() -> None:
    drawn = drawing([record(1, (scored(1, 0.43), scored(2, 0.97)), 0.965)])
    said = [label.text for label in drawn.labels]
    assert "target 96.5" in said
    assert [one for one in said if one.isdigit()] == ["40", "50", "60", "70", "80", "90", "100", "0", "1", "2"]
    dashed = next(line for line in drawn.lines if line.dashed)
    beside = next(label for label in drawn.labels if label.text == "target 96.5")
    assert abs(dashed.points[0][1] - beside.place[1]) < 6


def test_each_measure_has_a_scale_and_targets_of_its_own(run: Run, two: Progress) -> None:
    text = msgspec.structs.replace(record(7, (scored(1, 9.0),), 5.0), measure="perplexity")
    said = [label.text for label in drawing([record(1, (scored(1, 0.5),), 0.9), text]).labels]
    assert [one for one in said if one.endswith("on test examples")] == [
        "accuracy in %, on test examples", "perplexity, on test examples",
    ]  # fmt: skip
    assert {"target 90", "target 5"} <= set(said)
    number = two.runs.begin(
        name="line", dataset="topics", device="cpu", budget="quick", seed=3, target=5.0, measure="perplexity"
    )
    told(two, number, 1, 9.0)
    shown = run("runs", "show", 1, number).out
    assert "accuracy in %" in shown and "perplexity" in shown.split("accuracy in %")[-1]


def test_only_runs_with_an_epoch_are_said_to_be_drawn(run: Run, two: Progress) -> None:
    begun(two)
    assert "2 runs written, without 1 that had no epoch" in run("runs", "export", "runs.png").err
    assert "3 runs written." in run("runs", "export", "runs.csv").err


def scored(number: int, score: float) -> Epoch:
    return Epoch(job=0, epoch=number, epochs=3, loss=1.0, train_score=score, score=score, seconds=1.0)


def record(number: int, epochs: tuple[Epoch, ...], target: float) -> RunRecord:
    return RunRecord(
        id=number,
        name="line",
        dataset="digits",
        device="cpu",
        budget="quick",
        seed=3,
        target=target,
        epochs=epochs,
    )


def test_a_run_trained_again_is_compared_epoch_by_epoch() -> None:
    before = msgspec.structs.replace(record(1, (scored(1, 0.5), scored(2, 0.9)), 0.9), versions={"torch": "2.8.0"})
    assert came_out(before, before) == (True, "The same as run 1 in 2 epochs.")
    now = msgspec.structs.replace(
        before, epochs=(scored(1, 0.5), scored(2, 0.8)), device="cuda", versions={"torch": "2.14.1"}
    )
    same, said = came_out(before, now)
    assert not same
    assert said.startswith(
        "Other than run 1 from epoch 2 on: loss 1.0000 and test 0.9000 then, 1.0000 and 0.8000 now."
    )
    assert said.endswith("device was cpu and is cuda. torch was 2.8.0 and is 2.14.1.")


@pytest.mark.parametrize(
    ("device", "again", "same"), [("cuda", 0.906, True), ("cuda", 0.93, False), ("cpu", 0.906, False)]
)
def test_a_gpu_need_only_end_nearly_where_it_ended(device: str, again: float, same: bool) -> None:
    before = msgspec.structs.replace(record(1, (scored(1, 0.5), scored(2, 0.9)), 0.9), device=device)
    now = msgspec.structs.replace(before, epochs=(scored(1, 0.4), scored(2, again)))
    found, said = came_out(before, now)
    assert found == same
    assert not same or said == ("As good as run 1: test 0.9000 then, 0.9060 now; a GPU rounds otherwise each time.")
    assert came_out(before, before)[1] == "The same as run 1 in 2 epochs."


def test_a_run_trained_again_that_ended_early_is_not_the_same() -> None:
    before = record(1, (scored(1, 0.5), scored(2, 0.9)), 0.9)
    for count in (0, 1):
        same, said = came_out(before, msgspec.structs.replace(before, epochs=before.epochs[:count]))
        assert not same
        assert said.startswith(f"It ended after {count} of the 2 epochs of run 1")
    none = record(1, (), 0.9)
    assert came_out(none, before) == (False, "Run 1 has no epoch to compare with.")


def test_the_loss_tells_two_runs_apart_where_scores_agree() -> None:
    before = record(1, (scored(1, 0.5),), 0.9)
    now = msgspec.structs.replace(before, epochs=(msgspec.structs.replace(before.epochs[0], loss=2.0),))
    assert not came_out(before, now)[0]


def test_the_run_that_trains_is_followed_and_not_the_newest(run: Run, progress: Progress) -> None:
    begun(progress, 0.5)
    progress.runs.end(begun(progress), "failed", message="Your code raised ValueError.")
    progress.runs.end(1, "stopped", message="Stopped.")
    assert "Nothing trains here now" in run("runs", "follow").err
    assert "  Your code raised ValueError.\n" in run("runs", "show", 2).out
    followed = run("runs", "follow", 1)
    assert followed.out.endswith("  Stopped.\n")


def test_a_run_elsewhere_is_followed_until_it_ends(
    run: Run, progress: Progress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tutor.cli.runs._PAUSE", 0.01)
    number = begun(progress, 0.5)

    def goes_on() -> None:
        told(progress, number, 2, 0.92)
        progress.runs.end(number, "done", score=0.92, confirmed=True)

    progress.runs.end(begun(progress), "stopped")
    elsewhere = threading.Timer(0.1, goes_on)
    elsewhere.start()
    followed = run("runs", "follow")
    elsewhere.join()
    assert followed.code == 0
    assert [line.split()[1] for line in followed.out.splitlines()[1:-1]] == ["1/3", "2/3"]
    assert followed.out.splitlines()[-1].startswith("✓")
