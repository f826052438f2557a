"""A training while it runs: paused, stopped, left, and followed by the next."""

from __future__ import annotations

import queue
from collections.abc import Callable

import pytest

from grader.protocol import Event
from tutor.datasets import Fetching
from tutor.progress import RunRecord
from tutor.ui.app import TutorApp
from tutor.ui.screens.confirm import Confirm
from tutor.ui.screens.exercise import ExerciseScreen
from tutor.ui.screens.training import TrainingScreen
from tutor.ui.widgets.run_status import RunStatus

from .fakes import STOPPED, FakeSession, began, record
from .pilots import NARROW, Pilot, settle, text

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
