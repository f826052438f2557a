"""The part of a training's screen that has one run: started, paused, stopped, or followed from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message
from textual.timer import Timer

from grader.protocol import Band, Began, Event, Failed
from tutor.datasets import Fetching
from tutor.errors import GraderFailed
from tutor.language import _
from tutor.progress import RunRecord
from tutor.session.device_use import DeviceMeter, DeviceUse
from tutor.session.recipes import Choices
from tutor.session.replay import came_out
from tutor.ui import words
from tutor.ui.run_view import Aim, RunView
from tutor.ui.screens.asking import AskingScreen, sentence
from tutor.ui.screens.confirm import Choice, Confirm
from tutor.ui.widgets.run_list import result
from tutor.ui.widgets.run_status import RunStatus, ending

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
    """`view` is the run as it is seen: one of `ours`, `running` or just ended, or that with the number `elsewhere`.

    `waiting` says what is done before a run of ours begins.
    """

    def __init__(self, session: Session, name: str) -> None:
        super().__init__()
        self.session = session
        self.name_of_training = name
        self.view = RunView()
        self.waiting = ""
        self.ours = False
        self.running = False
        self.paused = False
        self.stopping = False
        self.meter = DeviceMeter()
        self.question: Confirm | None = None
        self.elsewhere: int | None = None
        self.looking: Timer | None = None

    @property
    def status(self) -> RunStatus:
        return self.query_one(RunStatus)

    def draw(self) -> None:
        """Show the curves of `view`, and what it is of."""
        raise NotImplementedError

    def band_of(self, run: RunRecord) -> Band | None:
        """What right networks reached on a run's data, where it was measured."""
        raise NotImplementedError

    def refresh_runs(self) -> None:
        """Have the list of runs read anew."""
        raise NotImplementedError

    def on_mount(self) -> None:
        super().on_mount()
        self.looking = self.set_interval(_LOOK_SECONDS, self.look, pause=True)

    def run(self, chosen: Choices, aim: Aim) -> None:
        """Train, unless a training of ours runs already."""
        self._train(chosen, RunView(aim=aim), resume=False)

    def resume(self, chosen: Choices, earlier: RunRecord) -> None:
        """Go on with an earlier run, whose epochs stay."""
        view = RunView.of(earlier, self.band_of(earlier))
        self._train(chosen, replace(view, began=None, ended=None), resume=True)

    def _train(self, chosen: Choices, view: RunView, resume: bool) -> None:
        waiting = _("Checking your parts and loading {dataset} …").format(dataset=chosen.dataset)
        name = self.name_of_training
        self._start(view, waiting, lambda: self.session.train(name, self._listen, chosen, resume=resume), self._ended)

    def replay(self, before: RunRecord) -> None:
        """Train a run once more, and say whether it came out the same."""
        waiting = _("Training run {number} once more …").format(number=before.id)
        view = RunView(aim=Aim.of(before, self.band_of(before)))
        self._start(
            view, waiting, lambda: self.session.replay(before, self._listen), lambda now: self._replayed(before, now)
        )

    def _start(
        self, view: RunView, waiting: str, train: Callable[[], RunRecord], then: Callable[[RunRecord], object]
    ) -> None:
        if self.running:
            return
        self.elsewhere = None
        self.view, self.waiting, self.ours = view, waiting, True
        self.set_running(True)
        self.draw()
        self.show_standing()
        self.ask(train, then, self._fell)

    def _listen(self, event: Event | Fetching) -> None:
        self.post_message(Heard(event))

    @on(Heard)
    def hear(self, heard: Heard) -> None:
        event = heard.event
        if isinstance(event, Fetching):
            self.waiting = words.fetching(event)
        else:
            self.view = self.view.after(event)
            self.draw()
        self.show_standing()
        if isinstance(event, Began):
            self.refresh_runs()
            if event.notice:
                self.notify(event.notice, severity="warning", timeout=_NOTICE_SECONDS, markup=False)

    def show_standing(self) -> None:
        """Say how far the run of ours is, or that it stands still."""
        self.status.show(self.view)
        if self.view.ended:
            return
        if self.stopping:
            self.status.say("running", _("Stopping …"))
        elif self.paused:
            self.status.say("paused", _("‖ paused. p goes on, x stops it."))
        elif self.view.began is None:
            self.status.say("running", self.waiting)

    def _ended(self, run: RunRecord, compared: str = "") -> None:
        self.set_running(False)
        if self.view.ended:
            name, said = ending(self.view)
        else:  # stopped before it began, so that no event came
            name, said = run.state, f"■ {run.message}" if run.message else result(run)
        self.status.say(name, said.partition("\n")[0] + f"\n{compared}" if compared else said)
        self.refresh_runs()

    def _replayed(self, before: RunRecord, now: RunRecord) -> None:
        compared = came_out(before, now)[1]
        self._ended(now, compared)
        self.tell(compared)

    def _fell(self, error: Exception) -> None:
        self.set_running(False)
        said = _("✗ not started: {error}").format(error=sentence(error))
        if self.view.began:
            said = f"✗ {sentence(error)}"
            end = Failed(job=0, message=said, ours=isinstance(error, GraderFailed))
            self.view = replace(self.view, ended=end)
            self.status.show(self.view)
        self.status.say("failed", said)
        self.refresh_runs()

    def set_running(self, running: bool) -> None:
        """Take in that a training of ours begins or has ended."""
        self.running = running
        self.paused = self.stopping = False
        self.set_class(running, "running")
        if self.question and self.app.screen is self.question:
            self.question.dismiss(None)  # there is nothing more to decide
        self._look_on()
        self.refresh_bindings()

    # looking
    def follow(self, run: RunRecord) -> None:
        """Watch a run that another program trains."""
        self.elsewhere, self.ours = run.id, False
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
            self.ask(lambda: self.meter.read(device), self._used)

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
        self.view = RunView.of(run, self.band_of(run))
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
        self.stopping = True
        self.show_standing()
        self.ask(self.session.stop_training)

    def action_pause(self) -> None:
        """Have the training stand still."""
        self._pause(True)

    def action_go_on(self) -> None:
        """Have the training go on where it stood."""
        self._pause(False)

    def _pause(self, paused: bool) -> None:
        self.paused = paused
        self.show_standing()
        self.refresh_bindings()
        self.ask(lambda: self.session.pause_training(paused))

    def leave(self, then: Callable[[], object]) -> None:
        """Ask before a running training is ended."""
        if not self.running:
            then()
            return
        kept = _("Its last checkpoint stands when it is stopped, and can be taken up again.")
        lost = _("No epoch has ended yet; when it is stopped there is nothing to take up again.")
        self.question = Confirm(
            _("The training still runs"),
            kept if self.view.last_epoch else lost,
            Choice("stay", "n", _("let it run")),
            Choice("stop", "y", _("stop it and leave")),
        )
        self.app.push_screen(self.question, lambda answer: self._left(answer, then))

    def _left(self, answer: str | None, then: Callable[[], object]) -> None:
        self.question = None

        def go(_stopped: None) -> None:
            then()  # what it gives back is not waited for: a screen cannot wait for its own end

        if answer == "stop":
            self.ask(self.session.stop_training, go)
