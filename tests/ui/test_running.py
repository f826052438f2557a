"""A training while it runs: paused, stopped, left, and followed by the next."""

from __future__ import annotations

import queue
from collections.abc import Callable

import pytest
from textual.widgets import ProgressBar, Static

from grader.protocol import Band, Event, Failed
from tutor.datasets import Fetching
from tutor.errors import GraderFailed, NotYet
from tutor.progress import RunRecord
from tutor.session.recipes import Choices
from tutor.ui.app import TutorApp
from tutor.ui.screens.confirm import Confirm
from tutor.ui.screens.exercise import ExerciseScreen
from tutor.ui.screens.training import TrainingScreen
from tutor.ui.widgets.curves import ScoreCurve
from tutor.ui.widgets.plan_list import PlanList
from tutor.ui.widgets.run_list import RunList
from tutor.ui.widgets.run_status import RunStatus

from .fakes import STOPPED, FakeSession, batch, began, epoch, record, trained
from .pilots import NARROW, WIDE, Pilot, press, settle, text, toasts

Listener = Callable[[Event | Fetching], None]


class Stepwise:
    """A training in which happens what the test says next; a record or a failure ends it."""

    def __init__(self) -> None:
        self.steps: queue.Queue[Event | Fetching | RunRecord | Exception] = queue.Queue()

    def __call__(self, listener: Listener) -> RunRecord:
        while True:
            step = self.steps.get(timeout=10)
            if isinstance(step, RunRecord):
                return step
            if isinstance(step, Exception):
                raise step
            listener(step)

    async def tell(self, pilot: Pilot[None], *steps: Event | Fetching) -> None:
        """Have these happen, and wait until the screen has heard of them."""
        for step in steps:
            self.steps.put(step)
        while not self.steps.empty():
            await pilot.pause(0.01)
        await pilot.pause()
        await pilot.pause()

    async def end(self, pilot: Pilot[None], how: RunRecord | Exception) -> None:
        """End it, and wait for all that comes of it."""
        self.steps.put(how)
        await settle(pilot)


@pytest.fixture
def training(session: FakeSession) -> Stepwise:
    session.training = Stepwise()
    return session.training


async def started(pilot: Pilot[None], *keys: str) -> TrainingScreen:
    """The screen of a training that was just started, or with which `keys` did."""
    await settle(pilot)
    await pilot.press("f9")
    await settle(pilot)
    screen = pilot.app.screen
    assert isinstance(screen, TrainingScreen)
    await pilot.press(*(keys or ("s",)))
    await pilot.pause()
    return screen


def status(screen: TrainingScreen) -> str:
    return text(screen.query_one(RunStatus))


def title(screen: TrainingScreen) -> str:
    return str(screen.query_one("#title", Static).render())


async def settle_but(pilot: Pilot[None], screen: TrainingScreen) -> None:
    """Wait for what was asked of the session, but for the training itself."""
    while sum(not one.is_finished for one in screen.workers if one.group == "asking") > 1:
        await pilot.pause(0.01)
    await pilot.pause()


async def test_a_training_that_is_stopped_to_leave_it_is_left(session: FakeSession, training: Stepwise) -> None:
    session.stop_training = lambda: [training.steps.put(one) for one in (STOPPED, record(state="stopped"))]  # type: ignore[method-assign,assign,return-value]
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        await started(pilot)
        await training.tell(pilot, began())
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Confirm)
        await pilot.press("y")
        await settle(pilot)
        assert isinstance(pilot.app.screen, ExerciseScreen)


# paused
async def test_a_pause_is_shown_whatever_is_still_heard(session: FakeSession, training: Stepwise) -> None:
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await started(pilot)
        await training.tell(pilot, began())
        await pilot.press("p")
        await training.tell(pilot, batch(1, 5, 2.0))
        assert screen.view.batch, "what is heard is drawn"
        assert "‖ paused. p goes on" in status(screen)
        await pilot.press("p")
        await pilot.pause()
        assert "x stops it" in status(screen)
        await training.end(pilot, record(state="stopped"))
    assert [one for one in session.calls if "pause" in one] == ["pause_training True", "pause_training False"]


async def test_the_key_of_a_pause_says_what_it_does(session: FakeSession, training: Stepwise) -> None:
    def named(screen: TrainingScreen) -> str:
        return screen.active_bindings["p"].binding.description

    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await started(pilot)
        assert named(screen) == "Pause"
        await pilot.press("p")
        await pilot.pause()
        assert named(screen) == "Go on"
        await training.end(pilot, record(state="stopped"))
        assert "p" not in screen.active_bindings


async def test_who_goes_on_before_the_training_began_reads_again_what_is_done(
    session: FakeSession, training: Stepwise
) -> None:
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await started(pilot)
        await pilot.press("p")
        await pilot.pause()
        assert "‖ paused" in status(screen)
        await pilot.press("p")
        await pilot.pause()
        assert "Checking your parts and loading digits …" in status(screen)
        await training.end(pilot, record(state="stopped"))


async def test_that_it_stops_is_shown_until_it_has_stopped(session: FakeSession, training: Stepwise) -> None:
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await started(pilot)
        await training.tell(pilot, began())
        await pilot.press("x")
        await training.tell(pilot, batch(1, 5, 2.0))
        assert "Stopping …" in status(screen)
        assert "p" not in screen.active_bindings
        await training.tell(pilot, STOPPED)
        assert "■ stopped" in status(screen)
        await training.end(pilot, record(state="stopped"))


# what is kept
@pytest.mark.parametrize(
    ("epochs", "running", "leaving", "stopped"),
    [
        (0, "the first epoch has no checkpoint yet", "there is nothing to take up again", "s trains from the start"),
        (1, "the last checkpoint then stands", "can be taken up again", "u takes it up again"),
    ],
)
async def test_a_checkpoint_is_spoken_of_where_there_is_one(
    session: FakeSession, training: Stepwise, epochs: int, running: str, leaving: str, stopped: str
) -> None:
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await started(pilot)
        await training.tell(pilot, began(), *(epoch(number + 1, 0.5) for number in range(epochs)))
        assert running in status(screen)
        await pilot.press("escape")
        await pilot.pause()
        assert leaving in text(pilot.app.screen)
        await pilot.press("n")
        await training.tell(pilot, STOPPED)
        assert stopped in status(screen)
        await training.end(pilot, record(state="stopped"))


async def test_the_question_whether_to_stop_goes_when_the_training_has_ended(
    session: FakeSession, training: Stepwise
) -> None:
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await started(pilot)
        await training.tell(pilot, began())
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Confirm)
        await training.tell(pilot, epoch(1, 0.97), trained(0.97))
        await training.end(pilot, record(score=0.97, confirmed=True))
        assert pilot.app.screen is screen
        assert "✓ confirmed" in status(screen)


# taken up again
async def test_a_run_that_is_taken_up_again_keeps_its_epochs(session: FakeSession, training: Stepwise) -> None:
    session.past = [record(state="stopped", epochs=(epoch(1, 0.5), epoch(2, 0.6)))]
    async with TutorApp(session, "lenet").run_test(size=WIDE) as pilot:
        screen = await started(pilot, "u")
        session.past = [record(state="running", epochs=(epoch(1, 0.5), epoch(2, 0.6)))]
        await training.tell(pilot, began(first_epoch=3))
        await settle_but(pilot, screen)
        assert "… running" in str(screen.query_one(RunList).get_option_at_index(0).prompt)
        assert "epoch 3 of 4" in status(screen)
        await training.tell(pilot, epoch(3, 0.7), STOPPED)
        assert [one.epoch for one in screen.view.epochs] == [1, 2, 3]
        assert "stopped after 3 epochs" in status(screen)
        await training.end(pilot, record(state="stopped"))


# what is shown is of the run
async def test_what_is_shown_is_of_the_run_and_not_of_the_plan_under_the_cursor(session: FakeSession) -> None:
    session.past = [
        record(id=3, state="running", dataset="mnist", budget="full", target=0.98, epochs=(epoch(1, 0.5),))
    ]
    async with TutorApp(session, "lenet").run_test(size=WIDE) as pilot:
        screen = await started(pilot, "f1", "escape")
        await settle(pilot)
        screen.bands = {("full", "mnist"): Band(seeds=5, low=(0.4,), high=(0.6,))}
        screen.look()
        await settle(pilot)
        await press(pilot, "home")
        assert "lenet on mnist, full" in title(screen)
        assert "target 98" in str(screen.query_one(ScoreCurve).border_title)
        assert "right networks" in str(screen.query_one(ScoreCurve).border_subtitle)


async def test_own_data_have_their_own_target_and_no_right_networks(
    session: FakeSession, training: Stepwise, tmp_path: object
) -> None:
    async with TutorApp(session, "lenet").run_test(size=WIDE) as pilot:
        screen = await started(pilot, "f1", "escape")
        screen.bands = {("quick", "digits"): Band(seeds=5, low=(0.4,), high=(0.6,))}
        screen.chosen = Choices(dataset=str(tmp_path), target=0.8)
        await pilot.press("s")
        await training.tell(pilot, began(), epoch(1, 0.5))
        curve = screen.query_one(ScoreCurve)
        assert "target 80" in str(curve.border_title)
        assert "right networks" not in str(curve.border_subtitle)
        await training.end(pilot, record(state="stopped"))


async def test_the_title_is_of_the_plan_again_when_another_is_looked_at(
    session: FakeSession, training: Stepwise
) -> None:
    async with TutorApp(session, "lenet").run_test(size=WIDE) as pilot:
        screen = await started(pilot)
        await training.tell(pilot, began(), epoch(1, 0.5), trained(0.5))
        await training.end(pilot, record(score=0.5))
        assert "lenet on digits, quick" in title(screen)
        screen.query_one(PlanList).focus()
        await press(pilot, "down")
        assert "digits" not in title(screen)


# nothing of the run before
async def test_nothing_of_the_run_before_stays_under_a_new_one(session: FakeSession, training: Stepwise) -> None:
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await started(pilot)
        await training.tell(pilot, began(), epoch(1, 0.5), trained(0.5))
        await training.end(pilot, record(score=0.5))
        assert "epoch 1 of 4" in status(screen)
        await pilot.press("s")
        await pilot.pause()
        assert "epoch" not in status(screen)
        assert screen.query_one(ProgressBar).percentage is None
        await training.end(pilot, record(state="stopped"))


@pytest.mark.parametrize("how", [NotYet("train_epoch does not pass yet."), record(state="stopped")])
async def test_a_bar_does_not_go_on_after_what_never_began(
    session: FakeSession, training: Stepwise, how: RunRecord | Exception
) -> None:
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await started(pilot)
        assert screen.query_one(ProgressBar).total is None
        await training.end(pilot, how)
        assert screen.query_one(ProgressBar).percentage == 0.0


async def test_a_failure_after_the_beginning_is_no_failure_to_start(session: FakeSession, training: Stepwise) -> None:
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await started(pilot)
        await training.tell(pilot, began(), epoch(1, 0.5))
        await training.end(pilot, GraderFailed("no room"))
        assert "not started" not in status(screen)
        assert "✗ The grader itself failed" in status(screen)
        assert "left" not in status(screen)


# beside others
async def test_a_verdict_of_ones_own_stays_though_another_program_trains(
    session: FakeSession, training: Stepwise
) -> None:
    async with TutorApp(session, "lenet").run_test(size=WIDE) as pilot:
        screen = await started(pilot)
        await training.tell(pilot, began(), epoch(1, 0.97), trained(0.97))
        session.past = [record(id=9, state="running", epochs=(epoch(1, 0.5),))]
        await training.end(pilot, record(score=0.97, confirmed=True))
        assert "✓ confirmed" in status(screen)
        assert screen.elsewhere is None


@pytest.mark.parametrize("state", ["done", "stopped", "failed"])
async def test_a_run_elsewhere_that_has_ended_has_no_time_left(session: FakeSession, state: str) -> None:
    session.past = [record(id=3, state="running", epochs=(epoch(1, 0.5),))]
    async with TutorApp(session, "lenet").run_test(size=WIDE) as pilot:
        screen = await started(pilot, "f1", "escape")
        await settle(pilot)
        assert "left" in status(screen)
        session.past = [record(id=3, state=state, score=0.6, epochs=(epoch(1, 0.5), epoch(2, 0.6)))]
        screen.look()
        await settle(pilot)
        assert "epoch 2 of 4" in status(screen)
        assert "left" not in status(screen)


# trained again
@pytest.mark.parametrize(
    ("steps", "now", "said"),
    [
        (
            (began(), epoch(1, 0.5), trained(0.5)),
            record(id=2, epochs=(epoch(1, 0.5),)),
            "The same as run 1 in 1 epoch.",
        ),
        ((began(), Failed(job=1, message="died")), record(id=2, state="failed"), "It ended after 0 of the 1 epochs"),
    ],
)
async def test_whether_a_replay_came_out_the_same_stays_to_be_read(
    session: FakeSession, training: Stepwise, steps: tuple[Event, ...], now: RunRecord, said: str
) -> None:
    session.past = [record(id=1, epochs=(epoch(1, 0.5),))]
    async with TutorApp(session, "lenet").run_test(size=WIDE) as pilot:
        screen = await started(pilot, "v")
        await settle(pilot)
        await pilot.press("r")
        await training.tell(pilot, *steps)
        await training.end(pilot, now)
        assert said in status(screen)
        assert said in toasts(pilot)


async def test_a_replay_that_is_stopped_can_be_taken_up_again(session: FakeSession, training: Stepwise) -> None:
    about = {"dataset": "mnist", "budget": "full", "epochs": (epoch(1, 0.5),)}
    session.past = [record(id=1, **about)]
    async with TutorApp(session, "lenet").run_test(size=WIDE) as pilot:
        screen = await started(pilot, "v")
        await settle(pilot)
        await pilot.press("r")
        await training.tell(pilot, began(), epoch(1, 0.5), STOPPED)
        assert "lenet on mnist, full" in title(screen)
        await training.end(pilot, record(id=2, state="stopped", **about))
        assert "■ stopped after 1 epoch" in status(screen)
        await pilot.press("u")
        await settle_but(pilot, screen)
        assert "train lenet mnist full loop resume=True" in session.calls
        await training.end(pilot, record(state="stopped"))
