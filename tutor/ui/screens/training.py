"""The training of a network that the learner built, with a loop that the learner wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from msgspec.structs import replace
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import OptionList, Static

from grader.protocol import Band, Trainer
from tutor.course import Training
from tutor.language import _
from tutor.progress import RunRecord
from tutor.session.caveats import caveats
from tutor.session.recipes import Choices
from tutor.session.run_curves import data_name
from tutor.session.training import unfinished
from tutor.ui import words
from tutor.ui.plans import by_plan, changed, plans
from tutor.ui.run_view import Aim, RunView
from tutor.ui.screens.choices import ChoicesScreen
from tutor.ui.screens.run import RunScreen
from tutor.ui.screens.running import RunningScreen
from tutor.ui.widgets.curves import LossCurve, ScoreCurve
from tutor.ui.widgets.key_bar import KeyBar
from tutor.ui.widgets.plan_list import PlanList
from tutor.ui.widgets.run_list import RunList
from tutor.ui.widgets.run_status import RunStatus

if TYPE_CHECKING:
    from tutor.session import Session


class TrainingScreen(RunningScreen):
    """Choose a plan, watch it run, read whether the target is met; look at earlier runs."""

    CSS_PATH = "training.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "start", "Start"),
        Binding("u", "resume", "Take up again", tooltip="Go on from the last checkpoint of a run that ended early"),
        Binding("x", "stop", "Stop", tooltip="Stop the training; its last checkpoint stands"),
        Binding("p", "pause", "Pause", tooltip="Have the training stand still"),
        Binding("p", "go_on", "Go on", tooltip="Have the training go on where it stood"),
        Binding("t", "trainer", "Trainer", tooltip="Have your own loop train, or the fast trainer"),
        Binding("o", "choices", "Options", tooltip="Device, number of devices, batch, seed, your own data"),
        Binding(
            "v", "review", "Runs", tooltip="Look at the marked runs, else at the latest one that came to its end"
        ),
        Binding("escape", "back", "Back"),
    ]

    def __init__(self, session: Session, slug: str) -> None:
        self.exercise = session.course.exercise(slug)
        assert self.exercise.training, f"{slug} has no training"
        self.training: Training = self.exercise.training
        super().__init__(session, self.training.name)
        self.plans = tuple(plans(self.training))
        self.plan = self.plans[0]
        self.bands = by_plan(self.exercise)
        self.trainer: Trainer = self.plan.recipe.trainer
        self.chosen = Choices()
        self.past: tuple[RunRecord, ...] = ()

    def compose(self) -> ComposeResult:
        yield Static(id="title", markup=False)
        yield PlanList(*(plan.line for plan in self.plans), markup=False)
        with Horizontal(id="curves"):
            yield LossCurve()
            yield ScoreCurve()
        yield RunStatus()
        yield RunList()
        yield KeyBar()

    def on_mount(self) -> None:
        super().on_mount()
        self.app.theme_changed_signal.subscribe(self, lambda _: self.draw())
        self.query_one(PlanList).focus()
        self.ask(lambda: self.session.runs(self.training.name), self._begin_with)
        self.say_again()

    def say_again(self) -> None:
        super().say_again()
        self.exercise = self.session.course.exercise(self.exercise.slug)
        for place, plan in enumerate(self.plans):
            self.query_one(PlanList).replace_option_prompt_at_index(place, plan.line)
        self.draw()
        self._say_plan()

    def draw(self) -> None:
        name, aim = self.training.name, self.view.aim
        if aim:
            said = _("{name} on {dataset}, {budget}")
            name = said.format(name=name, dataset=data_name(aim.dataset), budget=_(aim.budget))
        title = _("Training of {name} · {title}").format(name=name, title=self.exercise.title)
        self.query_one("#title", Static).update(title)
        self.query_one(LossCurve).show(self.view)
        self.query_one(ScoreCurve).show(self.view, aim or self.aim)

    @property
    def aim(self) -> Aim:
        """What a training of the chosen plan is to reach."""
        plan, chosen = self.plan, self.chosen
        band = self.bands.get(plan.key) if self._as_measured and chosen.dataset is None else None
        target = chosen.target or plan.recipe.target
        return Aim(chosen.dataset or plan.dataset, plan.budget, target, plan.recipe.measure, band)

    def band_of(self, run: RunRecord) -> Band | None:
        return self.bands.get((run.budget, run.dataset))

    # choosing
    @on(OptionList.OptionHighlighted, "PlanList")
    def choose(self, event: OptionList.OptionHighlighted) -> None:
        self.plan = self.plans[event.option_index]
        self.trainer = self.plan.recipe.trainer
        self._preview()

    @on(OptionList.OptionSelected, "PlanList")
    def start_selected(self) -> None:
        self.action_start()

    def _preview(self) -> None:
        """Show what was chosen, in the place of a run that has ended."""
        if not self.running and self.elsewhere is None:
            self.view, self.ours = RunView(), False
        self.draw()
        self._say_plan()
        self.refresh_bindings()

    def _say_plan(self) -> None:
        if self.running or self.elsewhere is not None:
            return
        recipe = self.plan.recipe
        target = _("The target is {target}.").format(target=words.score(self.aim.target, recipe.measure))
        who = _("Your own loop trains.") if self.trainer == "loop" else _("The fast trainer trains.")
        known = caveats(recipe, self._calibrated)
        said = [target, who, *changed(self.chosen), *known, _("Choose with ↑ ↓, then s starts.")]
        self.status.say("waiting", words.sentences(*said))

    @property
    def _calibrated(self) -> bool:
        """Whether right networks were measured in just this way; a goal of one's own asks for none."""
        return self.chosen.target is not None or (self.plan.key in self.bands and self._as_measured)

    @property
    def _as_measured(self) -> bool:
        return self.trainer == self.plan.recipe.trainer and self.chosen.batch is None

    def action_trainer(self) -> None:
        """Change who trains; what is confirmed is the learner's network either way."""
        self.trainer = "fast" if self.trainer == "loop" else "loop"
        self._preview()

    def action_choices(self) -> None:
        """Choose what the recipe leaves open."""
        self.app.push_screen(ChoicesScreen(self.chosen, self.plan.recipe), self._chose)

    def _chose(self, chosen: Choices | None) -> None:
        if chosen is not None:
            self.chosen = chosen
            self._preview()

    @property
    def resumable(self) -> bool:
        """Whether a run of the chosen plan ended early and left a checkpoint."""
        return unfinished(self.past, self._choices) is not None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("start", "choices"):
            return not self.running
        if action == "resume":
            return not self.running and self.resumable
        if action == "trainer":
            return not self.running and self.plan.recipe.measure == "accuracy"
        if action == "review":
            return not self.running and bool(self.past)
        if action in ("pause", "go_on"):
            return self.running and not self.stopping and self.paused == (action == "go_on")
        return self.running if action == "stop" else True

    def action_start(self) -> None:
        self.run(self._choices, self.aim)

    def action_resume(self) -> None:
        if earlier := unfinished(self.past, self._choices):
            self.resume(self._choices, earlier)

    @property
    def _choices(self) -> Choices:
        dataset = self.chosen.dataset or self.plan.dataset
        return replace(self.chosen, dataset=dataset, budget=self.plan.budget, trainer=self.trainer)

    def set_running(self, running: bool) -> None:
        super().set_running(running)
        self.query_one(PlanList).disabled = running

    # earlier runs
    def _begin_with(self, runs: list[RunRecord]) -> None:
        """Begin with the plan of the latest run, if that ended early and can go on."""
        self._show_runs(runs)
        latest = unfinished(runs[:1], Choices())
        if latest and not self.running and not self.query_one(PlanList).highlighted:
            self._choose_plan_of(latest)

    def _choose_plan_of(self, run: RunRecord) -> None:
        """Put the cursor where `u` takes up such a run; data of one's own have no plan."""
        keys = [plan.key for plan in self.plans]
        if (run.budget, run.dataset) in keys:
            self.query_one(PlanList).highlighted = keys.index((run.budget, run.dataset))

    def refresh_runs(self) -> None:
        self.ask(lambda: self.session.runs(self.training.name), self._show_runs)

    def _show_runs(self, runs: list[RunRecord]) -> None:
        self.past = tuple(runs)
        self.query_one(RunList).show(self.past)
        self.refresh_bindings()
        goes_on = next((run for run in runs if run.state == "running"), None)
        if goes_on and not self.ours and self.elsewhere is None:
            self.follow(goes_on)

    @on(RunList.Opened)
    def open_runs(self, event: RunList.Opened) -> None:
        self._look_at(event.runs)

    def action_review(self) -> None:
        """Look at the marked runs, else at the latest one that came to its end."""
        ended = next((run for run in self.past if run.state == "done"), self.past[0])
        self._look_at(self.query_one(RunList).marked or (ended,))

    def _look_at(self, runs: tuple[RunRecord, ...]) -> None:
        self.app.push_screen(RunScreen(self.session, runs, self.running), self._looked_at)

    def _looked_at(self, again: RunRecord | None) -> None:
        if again is not None:
            self._choose_plan_of(again)
            self.replay(again)

    def action_back(self) -> None:
        self.leave(self.dismiss)
