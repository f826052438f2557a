"""The part of a training's screen that has one run: started, paused, stopped, or followed from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message
from textual.timer import Timer

from grader.protocol import Began, Event
from tutor.datasets import Fetching
from tutor.language import _
from tutor.progress import RunRecord
from tutor.session.device_use import DeviceUse, device_use
from tutor.session.recipes import Choices
from tutor.session.replay import came_out
from tutor.ui import words
from tutor.ui.run_view import RunView
from tutor.ui.screens.asking import AskingScreen, sentence
from tutor.ui.screens.confirm import Choice, Confirm
from tutor.ui.widgets.run_list import result
from tutor.ui.widgets.run_status import RunStatus

if TYPE_CHECKING:
    from tutor.session import Session

_NOTICE_SECONDS = 20
_LOOK_SECONDS = 1.0
"""How often a run that goes on elsewhere, and the device, are looked at."""


@dataclass
class Heard(Message):
    """An event of the running training, or of the download before it."""

    event: Event | Fetching


class RunningScreen(AskingScreen[None]):
    """`view` is the run as it is seen. It is ours while `running`; `elsewhere` is the number of one that is not."""

    def __init__(self, session: Session, name: str) -> None:
        super().__init__()
        self.session = session
        self.name_of_training = name
        self.view = RunView()
        self.running = False
        self.paused = False
        self.elsewhere: int | None = None
        self.looking: Timer | None = None

    @property
    def status(self) -> RunStatus:
        return self.query_one(RunStatus)

    def draw(self) -> None:
        """Show the curves of `view`."""
        raise NotImplementedError

    def refresh_runs(self) -> None:
        """Have the list of runs read anew."""
        raise NotImplementedError

    def on_mount(self) -> None:
        super().on_mount()
        self.looking = self.set_interval(_LOOK_SECONDS, self.look, pause=True)

    def run(self, chosen: Choices, resume: bool) -> None:
        """Train, unless a training of ours runs already."""
        waiting = _("Checking your parts and loading {dataset} …").format(dataset=chosen.dataset)
        name = self.name_of_training
        self._start(waiting, lambda: self.session.train(name, self._listen, chosen, resume=resume), self._ended)

    def replay(self, before: RunRecord) -> None:
        """Train a run once more, and say whether it came out the same."""
        waiting = _("Training run {number} once more …").format(number=before.id)
        self._start(
            waiting, lambda: self.session.replay(before, self._listen), lambda now: self._replayed(before, now)
        )

    def _start(self, waiting: str, train: Callable[[], RunRecord], then: Callable[[RunRecord], object]) -> None:
        if self.running:
            return
        self.elsewhere = None
        self.set_running(True)
        self.view = RunView()
        self.draw()
        self.status.say("running", waiting)
        self.ask(train, then, self._fell)

    def _listen(self, event: Event | Fetching) -> None:
        self.post_message(Heard(event))

    @on(Heard)
    def hear(self, heard: Heard) -> None:
        if isinstance(heard.event, Fetching):
            if not self.paused:
                self.status.say("running", words.fetching(heard.event))
            return
        if isinstance(heard.event, Began) and heard.event.notice:
            self.notify(heard.event.notice, severity="warning", timeout=_NOTICE_SECONDS, markup=False)
        self.view = self.view.after(heard.event)
        self.draw()
        self.status.show(self.view)

    def _ended(self, run: RunRecord) -> None:
        self.set_running(False)
        if self.view.ended is None:  # stopped before its first epoch, so that no event came
            self.status.say(run.state, f"■ {run.message}" if run.message else result(run))
        self.refresh_runs()

    def _replayed(self, before: RunRecord, now: RunRecord) -> None:
        self._ended(now)
        if now.epochs:
            self.tell(came_out(before, now)[1])

    def _fell(self, error: Exception) -> None:
        self.set_running(False)
        self.status.say("failed", _("✗ not started: {error}").format(error=sentence(error)))
        self.refresh_runs()

    def set_running(self, running: bool) -> None:
        """Take in that a training of ours begins or has ended."""
        self.running = running
        self.paused = False
        self.set_class(running, "running")
        self._look_on()
        self.refresh_bindings()

    # looking
    def follow(self, run: RunRecord) -> None:
        """Watch a run that another program trains."""
        self.elsewhere = run.id
        self._show_elsewhere(run)
        self._look_on()

    def _look_on(self) -> None:
        if self.looking is None:
            return
        if self.running or self.elsewhere is not None:
            self.looking.resume()
        else:
            self.looking.pause()
            self.status.use = None

    def look(self) -> None:
        """Read how the run elsewhere stands, or how busy the device of ours is."""
        if self.elsewhere is not None:
            self.ask(lambda: self.session.runs(self.name_of_training), self._looked)
        elif self.view.began:
            device = self.view.began.device
            self.ask(lambda: device_use(device), self._used)

    def _used(self, use: DeviceUse | None) -> None:
        self.status.use = use if self.running else None

    def _looked(self, runs: list[RunRecord]) -> None:
        run = next((run for run in runs if run.id == self.elsewhere), None)
        if run is not None:
            self._show_elsewhere(run)
        if run is None or run.state != "running":
            self.elsewhere = None
            self._look_on()
            self.refresh_runs()

    def _show_elsewhere(self, run: RunRecord) -> None:
        self.view = RunView.of(run)
        self.draw()
        self.status.show(self.view)
        if run.state == "running":
            self.status.say("running", _("It trains in another terminal; this one looks on."))
        else:
            self.status.say(
                "confirmed" if run.confirmed else "stopped", " · ".join(filter(None, [result(run), run.message]))
            )

    # stopping
    def action_stop(self) -> None:
        self.status.say("running", _("Stopping …"))
        self.ask(self.session.stop_training)

    def action_pause(self) -> None:
        """Have the training stand still, or go on where it stood."""
        self.paused = not self.paused
        if self.paused:
            self.status.say("waiting", _("‖ paused. p goes on, x stops it."))
        else:
            self.status.show(self.view)
        self.ask(lambda: self.session.pause_training(self.paused))

    def leave(self, then: Callable[[], object]) -> None:
        """Ask before a running training is ended."""
        if not self.running:
            then()
            return
        question = Confirm(
            _("The training still runs"),
            _("Its last checkpoint stands when it is stopped, and can be taken up again."),
            Choice("stay", "n", _("let it run")),
            Choice("stop", "y", _("stop it and leave")),
        )
        self.app.push_screen(question, lambda answer: self._left(answer, then))

    def _left(self, answer: str | None, then: Callable[[], object]) -> None:
        def go(_stopped: None) -> None:
            then()  # what it gives back is not waited for: a screen cannot wait for its own end

        if answer == "stop":
            self.ask(self.session.stop_training, go)
