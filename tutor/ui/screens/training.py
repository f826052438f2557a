"""The training of a network that the learner built, with a loop that the learner wrote."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Footer, OptionList, Static

from grader.protocol import Event, Review, Trainer
from tutor.course import Training
from tutor.datasets import Fetching
from tutor.language import _
from tutor.progress import RunRecord
from tutor.session.recipes import Choices
from tutor.ui import words
from tutor.ui.plans import by_plan, plans
from tutor.ui.run_view import RunView
from tutor.ui.screens.asking import AskingScreen, sentence
from tutor.ui.screens.confirm import Choice, Confirm
from tutor.ui.screens.review import ReviewScreen
from tutor.ui.widgets.curves import LossCurve, ScoreCurve
from tutor.ui.widgets.run_list import RunList, result
from tutor.ui.widgets.run_status import RunStatus

if TYPE_CHECKING:
    from tutor.session import Session


@dataclass
class Heard(Message):
    """An event of the running training, or of the download before it."""

    event: Event | Fetching


class TrainingScreen(AskingScreen[None]):
    """Choose a plan, watch it run, read whether the target is met."""

    CSS_PATH = "training.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "start", "Start"),
        Binding("u", "resume", "Take up again"),
        Binding("x", "stop", "Stop"),
        Binding("p", "pause", "Pause"),
        Binding("t", "trainer", "Trainer"),
        Binding("v", "review", "Mistakes"),
        Binding("escape", "back", "Back"),
    ]

    def __init__(self, session: Session, slug: str) -> None:
        super().__init__()
        self.session = session
        self.exercise = session.course.exercise(slug)
        assert self.exercise.training, f"{slug} has no training"
        self.training: Training = self.exercise.training
        self.plans = tuple(plans(self.training))
        self.plan = self.plans[0]
        self.bands = by_plan(self.exercise)
        self.trainer: Trainer = self.plan.recipe.trainer
        self.view = RunView()
        self.running = False
        self.paused = False
        self.past: tuple[RunRecord, ...] = ()

    def compose(self) -> ComposeResult:
        yield Static(id="title", markup=False)
        yield OptionList(*(plan.line for plan in self.plans), markup=False)
        with Horizontal(id="curves"):
            yield LossCurve()
            yield ScoreCurve()
        yield RunStatus()
        yield RunList()
        yield Footer()

    def on_mount(self) -> None:
        self.app.theme_changed_signal.subscribe(self, lambda _: self._draw())
        self.query_one(OptionList).focus()
        self._refresh_runs()
        self.say_again()

    def say_again(self) -> None:
        super().say_again()
        self.exercise = self.session.course.exercise(self.exercise.slug)
        title = _("Training of {name} · {title}").format(name=self.training.name, title=self.exercise.title)
        self.query_one("#title", Static).update(title)
        for place, plan in enumerate(self.plans):
            self.query_one(OptionList).replace_option_prompt_at_index(place, plan.line)
        self._draw()
        self._say_plan()

    def _refresh_runs(self) -> None:
        self.ask(lambda: self.session.runs(self.training.name), self._show_runs)

    async def _show_runs(self, runs: list[RunRecord]) -> None:
        self.past = tuple(runs)
        await self.query_one(RunList).show(self.past)
        self.refresh_bindings()

    @on(OptionList.OptionHighlighted)
    def choose(self, event: OptionList.OptionHighlighted) -> None:
        self.plan = self.plans[event.option_index]
        self.trainer = self.plan.recipe.trainer
        self._draw()
        self._say_plan()
        self.refresh_bindings()

    @on(OptionList.OptionSelected)
    def start_selected(self) -> None:
        self.action_start()

    def _say_plan(self) -> None:
        if self.running:
            return
        recipe = self.plan.recipe
        target = _("The target is {target}.").format(target=words.score(recipe.target, recipe.measure))
        who = _("Your own loop trains.") if self.trainer == "loop" else _("The fast trainer trains.")
        self.query_one(RunStatus).say("waiting", " ".join([target, who, _("Choose with ↑ ↓, then s starts.")]))

    def action_trainer(self) -> None:
        """Change who trains; what is confirmed is the learner's network either way."""
        self.trainer = "fast" if self.trainer == "loop" else "loop"
        self._say_plan()

    @property
    def reviewable(self) -> RunRecord | None:
        """The latest run that came to its end."""
        return next((run for run in self.past if run.state == "done"), None)

    def action_review(self) -> None:
        """Show what the network of the latest finished run gets wrong."""
        if run := self.reviewable:
            score = words.score(run.score or 0.0, run.measure)
            title = _("{name} on {dataset}: {score}").format(name=run.name, dataset=run.dataset, score=score)
            self.ask(lambda: self.session.review(run), lambda found: self._show_review(title, found))

    def _show_review(self, title: str, found: Review) -> None:
        self.app.push_screen(ReviewScreen(title, found))

    @property
    def resumable(self) -> bool:
        """Whether the latest run of the chosen plan ended early and left a checkpoint."""
        same = (run for run in self.past if (run.dataset, run.budget) == (self.plan.dataset, self.plan.budget))
        latest = next(same, None)
        return latest is not None and latest.state in ("stopped", "failed") and bool(latest.epochs)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "start":
            return not self.running
        if action == "resume":
            return not self.running and self.resumable
        if action == "trainer":
            return not self.running and self.plan.recipe.measure == "accuracy"
        if action == "review":
            return not self.running and self.reviewable is not None
        return self.running if action in ("stop", "pause") else True

    def action_start(self) -> None:
        self._run(resume=False)

    def action_resume(self) -> None:
        self._run(resume=True)

    def _run(self, resume: bool) -> None:
        if self.running:
            return
        plan, name, trainer = self.plan, self.training.name, self.trainer
        self._set_running(True)
        self.view = RunView()
        self._draw()
        waiting = _("Checking your parts and loading {dataset} …").format(dataset=plan.dataset)
        self.query_one(RunStatus).say("running", waiting)

        def train() -> RunRecord:
            chosen = Choices(dataset=plan.dataset, budget=plan.budget, trainer=trainer)
            return self.session.train(name, self._listen, chosen, resume=resume)

        self.ask(train, self._ended, self._fell)

    def _listen(self, event: Event | Fetching) -> None:
        self.post_message(Heard(event))

    @on(Heard)
    def follow(self, heard: Heard) -> None:
        if isinstance(heard.event, Fetching):
            self.query_one(RunStatus).say("running", words.fetching(heard.event))
            return
        self.view = self.view.after(heard.event)
        self._draw()
        self.query_one(RunStatus).show(self.view)

    def _draw(self) -> None:
        self.query_one(LossCurve).show(self.view)
        self.query_one(ScoreCurve).show(self.view, self.plan.recipe, self.bands.get(self.plan.key))

    def _ended(self, run: RunRecord) -> None:
        self._set_running(False)
        if self.view.ended is None:  # stopped before its first epoch, so that no event came
            self.query_one(RunStatus).say(run.state, f"■ {run.message}" if run.message else result(run))
        self._refresh_runs()

    def _fell(self, error: Exception) -> None:
        self._set_running(False)
        self.query_one(RunStatus).say("failed", _("✗ not started: {error}").format(error=sentence(error)))
        self._refresh_runs()

    def _set_running(self, running: bool) -> None:
        self.running = running
        self.paused = False
        self.set_class(running, "running")
        self.query_one(OptionList).disabled = running
        self.refresh_bindings()

    def action_stop(self) -> None:
        self.query_one(RunStatus).say("running", _("Stopping …"))
        self.ask(self.session.stop_training)

    def action_pause(self) -> None:
        """Have the training stand still, or go on where it stood."""
        self.paused = not self.paused
        if self.paused:
            self.query_one(RunStatus).say("waiting", _("‖ paused. p goes on, x stops it."))
        else:
            self.query_one(RunStatus).show(self.view)
        self.ask(lambda: self.session.pause_training(self.paused))

    def action_back(self) -> None:
        self.leave(self.dismiss)

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
        if answer == "stop":
            self.ask(self.session.stop_training, lambda _: then())
