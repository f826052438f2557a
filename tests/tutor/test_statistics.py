from __future__ import annotations

from datetime import UTC, date, timedelta, timezone
from pathlib import Path

import msgspec

from grader.protocol import Source
from grader.verdict import Diagnosis, Outcome
from tests.tutor.command import Run
from tests.tutor.fakes import FAILED, PASSED, verdict_on
from tutor.progress import Place, Progress
from tutor.progress.history import History, Mark, Taken, last_visits, latest_outcomes, read_history
from tutor.progress.statistics import Met, greens, met, statistics


def mark(exercise: str, at: str, outcome: str = "failed", misconception: str = "") -> Mark:
    time = at if "T" in at else f"2026-03-02T{at}:00+00:00"
    return Mark(exercise=exercise, at=time, outcome=outcome, misconception=misconception, title=misconception)


def test_days_count_what_was_tried_on_them_in_the_learners_own_zone() -> None:
    late = mark("double", "2026-03-02T23:30:00+00:00")
    history = History(attempts=(mark("double", "12:00"), mark("mean", "12:05"), late))
    assert statistics(history, UTC).days == {date(2026, 3, 2): 3}
    east = timezone(timedelta(hours=8))
    assert statistics(history, east).days == {date(2026, 3, 2): 2, date(2026, 3, 3): 1}


def test_time_to_green_ends_with_the_first_pass() -> None:
    (green,) = greens([mark("double", "12:00"), mark("double", "12:07", "passed"), mark("double", "12:20", "passed")])
    assert (green.attempts, green.minutes, green.sittings) == (2, 7, 1)


def test_a_night_between_two_attempts_is_a_new_sitting_and_no_time() -> None:
    evening, morning = "2026-03-02T22:00:00+00:00", "2026-03-03T08:00:00+00:00"
    way = [mark("double", evening), mark("double", morning), mark("double", "2026-03-03T08:10:00+00:00", "passed")]
    (green,) = greens(way)
    assert (green.attempts, green.minutes, green.sittings) == (3, 10, 2)


def test_time_spent_on_another_exercise_is_not_counted() -> None:
    way = [mark("mean", "12:00"), mark("double", "12:20"), mark("mean", "12:25", "passed")]
    (green,) = greens(way)
    assert (green.exercise, green.minutes, green.sittings) == ("mean", 5, 1)


def test_a_pass_at_once_took_one_attempt_and_no_measured_time() -> None:
    (green,) = greens([mark("double", "12:00", "passed")])
    assert (green.attempts, green.minutes, green.sittings) == (1, 0, 1)


def test_what_never_passed_has_no_time_to_green() -> None:
    assert greens([mark("double", "12:00"), mark("double", "12:01", "crashed")]) == ()


def test_a_misconception_is_overcome_by_a_later_pass_of_that_exercise() -> None:
    way = [
        mark("double", "12:00", misconception="squares"),
        mark("double", "12:01", misconception="squares"),
        mark("mean", "12:02", misconception="sums"),
        mark("double", "12:03", "passed"),
    ]
    assert met(way) == (
        Met(exercise="double", id="squares", title="squares", times=2, overcome=True),
        Met(exercise="mean", id="sums", title="sums", times=1, overcome=False),
    )


def test_a_misconception_that_comes_back_is_not_overcome_until_the_next_pass() -> None:
    way = [mark("mean", "12:00", "passed"), mark("mean", "12:02", misconception="sums")]
    assert [one.overcome for one in met(way)] == [False]
    assert [one.overcome for one in met([*way, mark("mean", "12:03", "passed")])] == [True]


def test_a_fresh_start_has_no_figures() -> None:
    figures = statistics(History())
    assert (figures.days, figures.attempts, figures.greens, figures.misconceptions) == ({}, 0, (), ())


def test_the_history_is_read_from_what_was_remembered(tmp_path: Path) -> None:
    progress = Progress(tmp_path / "progress.db")
    source = Source(module="double", path="double.py", content=b"x")
    wrong = verdict_on(source, FAILED)
    squares = Diagnosis(id="squares", title="Squares instead", text="")
    for verdict in (
        verdict_on(source, Outcome.NOT_STARTED),
        msgspec.structs.replace(wrong, diagnosis=squares),
        verdict_on(source, PASSED),
        verdict_on(source, Outcome.GRADER_ERROR),
        wrong,
    ):
        progress.add_attempt(verdict, b"x")
    progress.see_hint("double", 1)
    progress.reveal("mean")
    number = progress.runs.begin(name="line", dataset="digits", device="cpu", budget="quick", seed=1, target=0.9)
    progress.runs.end(number, "done", score=0.95, confirmed=True)
    progress.visit("double")
    history = read_history(progress.database)
    assert [(one.outcome, one.misconception, one.title) for one in history.attempts] == [
        ("failed", "squares", "Squares instead"),
        ("passed", "", ""),
        ("failed", "", ""),
    ]
    assert [one.exercise for one in (*history.hints, *history.reveals)] == ["double", "mean"]
    assert history.confirmed == ("line",)
    assert latest_outcomes(progress.database) == {"double": "failed"}
    assert set(last_visits(progress.database)) == {"double"}


def test_damaged_rows_of_an_import_spoil_nothing(tmp_path: Path) -> None:
    progress = Progress(tmp_path / "progress.db")
    row = "INSERT INTO attempts (exercise, at, sha256, seed, outcome, score, verdict, source) VALUES"
    with progress.database.writing() as connection:
        connection.execute(f"{row} ('double', 'yesterday', '', 1, 'failed', 0, '{{}}', '')")
        connection.execute(f"{row} ('double', '2026-03-02T12:00:00', '', 1, 'failed', 0, 'no json', '')")
    figures = statistics(read_history(progress.database), UTC)
    assert figures.days == {date(2026, 3, 2): 1}


def test_help_is_counted_once_for_each_hint_and_solution() -> None:
    taken = Taken(exercise="double", at="2026-03-02T12:00:00+00:00")
    figures = statistics(History(hints=(taken, taken), reveals=(taken,)))
    assert (figures.hints, figures.solutions_seen) == (2, 1)


def test_the_place_in_an_exercise_is_remembered(tmp_path: Path) -> None:
    progress = Progress(tmp_path / "progress.db")
    assert progress.place("double") is None
    for line in (3, 9):
        progress.leave("double", Place(line=line, column=4, pane="code"))
    assert progress.place("double") == Place(line=9, column=4, pane="code")


def test_stats_says_so_where_there_is_nothing_and_makes_no_workspace(run: Run, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    ran = run("stats", "--workspace", elsewhere)
    assert ran.code == 0
    assert "Nothing has been tried yet." in ran.out
    assert not elsewhere.exists()


def test_stats_on_the_command_line_tell_what_was_tried(run: Run) -> None:
    run("grade", "double")
    assert "1 attempt on 1 day" in run("stats").out
    (found,) = run("stats", "--json").records
    assert found["schema"] == 1
    assert list(found["days"].values()) == [1]
    assert found["attempts"] == 1
