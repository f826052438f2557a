"""The training screen: plans, live curves, and how a run ends."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from textual.widgets import ProgressBar

from grader.protocol import Band, Event, Failed, Mistake, Recipe, Review
from tutor.datasets import Fetching
from tutor.errors import NotYet
from tutor.progress import RunRecord
from tutor.session.device_use import DeviceUse
from tutor.session.recipes import Choices
from tutor.ui.app import TutorApp
from tutor.ui.plans import Plan
from tutor.ui.run_view import RunView
from tutor.ui.screens.confirm import Confirm
from tutor.ui.screens.exercise import ExerciseScreen
from tutor.ui.screens.review import ReviewScreen
from tutor.ui.screens.training import TrainingScreen
from tutor.ui.widgets.confusion import ConfusionTable
from tutor.ui.widgets.curves import LossCurve, ScoreCurve
from tutor.ui.widgets.panel_picture import PanelPicture
from tutor.ui.widgets.plan_list import PlanList
from tutor.ui.widgets.run_list import RunList
from tutor.ui.widgets.run_status import RunStatus

from .fakes import STOPPED, FakeSession, batch, began, epoch, record, trained
from .pilots import NARROW, WIDE, Pilot, press, settle, text, toasts

Listener = Callable[[Event], None]
BAND = Band(seeds=20, low=(0.5, 0.8), high=(0.7, 0.9))


def runs(*events: Event, **fields: object) -> Callable[[Listener], RunRecord]:
    """A training in which just this happens."""

    def training(listener: Listener) -> RunRecord:
        for event in events:
            listener(event)
        return record(**fields)

    return training


async def opened(pilot: Pilot[None]) -> TrainingScreen:
    await settle(pilot)
    await press(pilot, "f9")
    assert isinstance(pilot.app.screen, TrainingScreen)
    return pilot.app.screen


async def test_the_target_and_the_plans_are_stated_first(session: FakeSession) -> None:
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await opened(pilot)
        assert "The target is 95.0 %" in text(screen)
        assert "not calibrated yet" in text(screen)
        plans = [str(screen.query_one(PlanList).get_option_at_index(at).prompt) for at in (0, 1)]
        assert plans[0] == "digits, quick: 4 epochs of 28×28 images, target 95.0 % of test images"
        assert plans[1].startswith("mnist, full")


async def test_the_chosen_plan_is_what_is_trained(session: FakeSession) -> None:
    session.training = runs(began(), trained(0.99, 0.98))
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        await opened(pilot)
        await press(pilot, "down", "s")
    assert "train lenet mnist full loop resume=False" in session.calls


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_events_draw_curves_progress_and_numbers(session: FakeSession, size: tuple[int, int]) -> None:
    goes_on = threading.Event()

    def training(listener: Listener) -> RunRecord:
        for event in (began(), batch(1, 5, 2.0), batch(1, 10, 1.5), epoch(1, 0.6), batch(2, 5, 1.2)):
            listener(event)
        goes_on.wait(10)
        listener(trained(0.97))
        return record(score=0.97, confirmed=True)

    session.training = training
    async with TutorApp(session, "lenet").run_test(size=size) as pilot:
        screen = await opened(pilot)
        await pilot.press("s")
        while len(screen.view.losses) < 3:
            await pilot.pause()
        await pilot.pause()
        status = text(screen.query_one(RunStatus))
        assert "epoch 2 of 4 · about 5 s left · 812 images/s · on cpu, 432 MB" in status
        assert "x stops it" in status
        assert screen.query_one(ProgressBar).percentage == 1.5 / 4
        assert "•" in str(screen.query_one(LossCurve).render())
        accuracy = screen.query_one(ScoreCurve)
        assert "─" * 9 in str(accuracy.render())
        assert "target 95" in str(accuracy.border_title)
        goes_on.set()
        await settle(pilot)


def seen(pilot: Pilot[None]) -> list[str]:
    return [strip.text.rstrip() for strip in pilot.app.screen._compositor.render_strips()]


async def test_a_small_window_has_room_for_legend_numbers_and_use(
    session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tutor.ui.screens.training.by_plan", lambda _: {("quick", "digits"): BAND})
    session.training = runs(began(), batch(1, 5, 2.0), epoch(1, 0.6), trained(0.97), score=0.97)
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await opened(pilot)
        await press(pilot, "s")
        screen.status.use = DeviceUse("CPU", 1.5)
        await pilot.pause()
        lines = seen(pilot)
        legend = next(line for line in lines if "⠒ batches" in line)
        assert "⠒ training • test · right networks" in legend
        bar = next(at for at, line in enumerate(lines) if "CPU 150 % busy" in line)
        assert "━" in lines[bar]
        assert "images/s" in lines[bar + 1]
        assert "confirmed" in lines[bar + 2]


async def test_escape_and_help_stay_in_the_key_bar(session: FakeSession) -> None:
    session.past = [record(state="stopped", epochs=(epoch(1, 0.5),))]
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await opened(pilot)
        screen.query_one(RunList).focus()
        await settle(pilot)
        keys = seen(pilot)[-1]
        assert "Look" in keys and "esc Back" in keys and "F1 Help" in keys


def test_the_plan_of_a_text_fits_on_a_line() -> None:
    recipe = Recipe(size=32, epochs=10, batch=64, lr=1.0, target=5.0, measure="perplexity")
    line = Plan("full", "timemachine", recipe).line
    assert line == "timemachine, full: 10 epochs of 32-character sequences, target perplexity 5.00"
    assert len(line) <= 78


async def test_what_to_know_of_the_device_is_said_as_the_training_begins(session: FakeSession) -> None:
    session.training = runs(began(notice="There is a [GPU] that torch cannot use."), trained(0.97))
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        await opened(pilot)
        await press(pilot, "s")
        assert "There is a [GPU] that torch cannot use." in toasts(pilot)


@pytest.mark.parametrize("odd", [math.nan, math.inf])
async def test_a_training_that_diverges_is_drawn_as_far_as_there_are_numbers(
    session: FakeSession, odd: float
) -> None:
    diverged = msgspec.structs.replace(epoch(1, odd), loss=odd, train_score=odd)
    session.training = runs(began(), batch(1, 5, 2.0), batch(1, 10, odd), diverged, STOPPED)
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await opened(pilot)
        await press(pilot, "s")
        assert "stopped after 1 epoch" in text(screen.query_one(RunStatus))
        assert "─" * 9 in str(screen.query_one(ScoreCurve).render())


@pytest.mark.parametrize(
    ("events", "name", "said"),
    [
        ((began(), epoch(1, 0.96), trained(0.962)), "confirmed", "✓ confirmed: 96.2 % on test images, target 95.0 %"),
        ((began(), epoch(1, 0.5), trained(0.9499)), "unconfirmed", "✗ not confirmed: 94.9 % on test images"),
        ((began(), epoch(1, 0.5), STOPPED), "stopped", "■ stopped after 1 epoch, not confirmed"),
        ((began(), Failed(job=1, message="[x] shape", line=3)), "failed", "✗ your code failed: [x] shape"),
        ((began(), Failed(job=1, message="full", fault="machine")), "failed", "! this machine cannot go on, nothing"),
        ((began(), Failed(job=1, message="died", ours=True)), "failed", "! the grader failed, nothing is said"),
    ],
    ids=["confirmed", "unconfirmed", "stopped", "failed", "full", "ours"],
)
async def test_each_end_is_stated_clearly(
    session: FakeSession, events: tuple[Event, ...], name: str, said: str
) -> None:
    session.training = runs(*events)
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await opened(pilot)
        await press(pilot, "s")
        assert screen.query_one(RunStatus).has_class(name)
        assert said in text(screen)


async def test_the_last_lines_that_a_failed_training_printed_are_shown(session: FakeSession) -> None:
    session.training = runs(began(), Failed(job=1, message="shape", printed="one\ntwo\nthree\nfour\n"))
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await opened(pilot)
        await press(pilot, "s")
        assert "It printed last:\n│ two\n│ three\n│ four" in str(screen.query_one("#statement").render())


async def test_a_loss_that_did_not_fall_gets_advice(session: FakeSession) -> None:
    session.training = runs(began(), epoch(1, 0.1, 2.3), epoch(2, 0.1, 2.4), trained(0.1))
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await opened(pilot)
        await press(pilot, "s")
        assert "The loss did not fall: look at the order of backward, step and zero_grad" in text(screen)


async def test_parts_that_do_not_pass_are_named(session: FakeSession) -> None:
    def refuse(listener: Listener) -> RunRecord:
        raise NotYet("train_epoch does not pass yet: no zero_grad.")

    session.training = refuse
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await opened(pilot)
        await press(pilot, "s")
        assert "✗ not started: train_epoch does not pass yet: no zero_grad." in text(screen)
        assert not screen.running


async def test_earlier_runs_are_listed_and_a_stopped_one_goes_on(session: FakeSession) -> None:
    session.past = [record(state="stopped", epochs=(epoch(1, 0.5),)), record(score=0.96, confirmed=True)]
    session.training = runs(began(), trained(0.96))
    async with TutorApp(session, "lenet").run_test(size=WIDE) as pilot:
        screen = await opened(pilot)
        lines = [str(option.prompt) for option in screen.query_one(RunList).options]
        assert lines[0].startswith("  ■ stopped")
        assert "50.0 %  digits, quick  1 epoch  2026-01-02 03:04" in lines[0]
        assert lines[1].startswith("  ✓ confirmed")
        await press(pilot, "u")
    assert "train lenet digits quick loop resume=True" in session.calls


async def test_own_data_is_taken_up_again_where_it_is_chosen(session: FakeSession, tmp_path: Path) -> None:
    session.past = [record(state="stopped", epochs=(epoch(1, 0.5),), dataset=str(tmp_path))]
    async with TutorApp(session, "lenet").run_test(size=WIDE) as pilot:
        screen = await opened(pilot)
        assert not screen.resumable
        screen.chosen = Choices(dataset=str(tmp_path))
        assert screen.resumable
        session.past.insert(0, record(state="stopped", dataset=str(tmp_path)))
        screen.refresh_runs()
        await settle(pilot)
        assert screen.resumable, "a run without an epoch is no reason to begin anew"


async def test_x_stops_and_leaving_a_running_training_asks(session: FakeSession) -> None:
    stop = threading.Event()

    def training(listener: Listener) -> RunRecord:
        listener(began())
        stop.wait(10)
        listener(STOPPED)
        return record(state="stopped")

    session.training = training
    session.stop_training = stop.set  # type: ignore[method-assign]
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await opened(pilot)
        await pilot.press("s")
        while screen.view.began is None:
            await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Confirm)
        await pilot.press("n")
        await pilot.pause()
        assert pilot.app.screen is screen
        await press(pilot, "x")
        assert screen.query_one(RunStatus).has_class("stopped")
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, ExerciseScreen)


def test_time_left_comes_from_images_a_second_until_an_epoch_has_ended() -> None:
    view = RunView().after(began())
    assert view.seconds_left is None
    view = view.after(batch(1, 5, 2.0))
    assert view.seconds_left == pytest.approx(3.5 * 1437 / 812.4)
    assert view.after(epoch(1, 0.6)).seconds_left == 6.0


def test_a_long_run_keeps_few_points_and_the_latest() -> None:
    view = RunView().after(began(100))
    for number in range(5000):
        view = view.after(batch(number // 10 + 1, number % 10, float(number)))
    assert len(view.losses) <= 400
    assert view.losses[-1][1] == 4999.0
    assert list(view.losses) == sorted(view.losses)


async def test_what_a_network_gets_wrong_is_shown(session: FakeSession) -> None:
    session.past = [record(score=0.9, confirmed=True)]
    session.reviewed = Review(
        confusion=((8, 2), (0, 9)),
        classes=("cat", "dog"),
        mistakes=(Mistake(rows=((0.0, 1.0), (1.0, 0.0)), label=0, guess=1, confidence=0.97),),
    )
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        await opened(pilot)
        await press(pilot, "v", "v")
        screen = pilot.app.screen
        assert isinstance(screen, ReviewScreen)
        shown = text(screen)
        assert "lenet on digits: 90.0 %" in shown
        assert "cat taken for dog 2×" in shown
        assert "class cat  dog" in str(screen.query_one(ConfusionTable).render())
        assert [one.panel.title for one in screen.query(PanelPicture)] == ["cat taken for dog, 97.0 % sure"]
        await press(pilot, "escape", "escape")
        assert isinstance(pilot.app.screen, TrainingScreen)


async def test_the_trainer_is_the_learners_loop_or_ours(session: FakeSession) -> None:
    session.training = runs(began(), trained(0.99, 0.98))
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await opened(pilot)
        assert "Your own loop trains" in text(screen)
        await press(pilot, "t")
        assert "The fast trainer trains" in text(screen)
        await press(pilot, "s")
    assert "train lenet digits quick fast resume=False" in session.calls


async def test_a_download_does_not_hide_that_the_training_will_stand_still(session: FakeSession) -> None:
    paused, told, goes_on = threading.Event(), threading.Event(), threading.Event()

    def training(listener: Listener) -> RunRecord:
        paused.wait(10)
        listener(Fetching(dataset="mnist", place="here", done=1, total=2))  # type: ignore[arg-type]
        told.set()
        goes_on.wait(10)
        return record(score=0.97, confirmed=True)

    session.training = training
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await opened(pilot)
        await pilot.press("s", "p")
        paused.set()
        while not told.is_set():
            await pilot.pause()
        await pilot.pause()
        assert "‖ paused. p goes on" in text(screen)
        goes_on.set()
        await settle(pilot)


async def test_a_training_is_paused_and_goes_on(session: FakeSession) -> None:
    goes_on = threading.Event()

    def training(listener: Listener) -> RunRecord:
        listener(began())
        listener(epoch(1, 0.6))
        goes_on.wait(10)
        return record(score=0.97, confirmed=True)

    session.training = training
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await opened(pilot)
        await pilot.press("s")
        while not screen.view.epochs:
            await pilot.pause()
        await pilot.press("p")
        while "pause_training True" not in session.calls:
            await pilot.pause()
        assert "‖ paused. p goes on" in text(screen)
        await pilot.press("p")
        while "pause_training False" not in session.calls:
            await pilot.pause()
        assert "x stops it" in text(screen)
        goes_on.set()
        await settle(pilot)
