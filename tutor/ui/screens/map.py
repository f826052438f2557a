"""The map: the whole course, where the learner stands in it, and what to do next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Footer, ListView

from tutor.course import Exercise
from tutor.language import N_
from tutor.progress import Standing, State
from tutor.ui.screens.asking import AskingScreen, OpenExercise, OpenTraining
from tutor.ui.widgets.course_list import CourseList
from tutor.ui.widgets.next_up import NextUp

if TYPE_CHECKING:
    from tutor.session import Session


class MapScreen(AskingScreen[None]):
    """Chapters and exercises. With `resume` it first opens the exercise that the learner is in the middle of."""

    CSS_PATH = "map.tcss"
    TITLE = "Map of the course"
    BINDINGS: ClassVar[list[BindingType]] = [
        ("n", "next", "Next exercise"),
        ("t", "train", "Train"),
        Binding("y", "statistics", N_("Statistics"), tooltip=N_("What you tried so far, and what came of it")),
        ("q", "app.quit", "Quit"),
    ]

    def __init__(self, session: Session, resume: bool = False) -> None:
        super().__init__()
        self.resume = resume
        self.session = session
        self.current: Exercise | None = None

    def compose(self) -> ComposeResult:
        yield NextUp()
        yield CourseList()
        yield Footer()

    def on_screen_resume(self) -> None:
        self.ask(self._look, self._show)

    def say_again(self) -> None:
        super().say_again()
        self.ask(self._look, self._show)

    def _look(self) -> tuple[dict[str, Standing], Exercise]:
        return self.session.standings(), self.session.current()

    async def _show(self, found: tuple[Mapping[str, Standing], Exercise]) -> None:
        standings, self.current = found
        course = self.session.course
        self.query_one(NextUp).show(course, standings, self.current)
        await self.query_one(CourseList).show(course, standings, self.current.slug)
        self.refresh_bindings()
        if self.resume and standings[self.current.slug].state is State.STARTED:
            self.post_message(OpenExercise(self.current.slug))
        self.resume = False

    @on(ListView.Highlighted)
    def follow_cursor(self) -> None:
        self.refresh_bindings()

    @on(ListView.Selected)
    def open_selected(self) -> None:
        chosen = self.query_one(CourseList).chosen
        if chosen:
            self.post_message(OpenExercise(chosen.slug))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action != "train":
            return True
        chosen = self.query_one(CourseList).chosen if self.is_mounted else None
        return True if chosen and chosen.training else None

    def action_next(self) -> None:
        if self.current:
            self.post_message(OpenExercise(self.current.slug))

    def action_statistics(self) -> None:
        from tutor.ui.screens.statistics import StatisticsScreen

        self.app.push_screen(StatisticsScreen(self.session))

    def action_train(self) -> None:
        chosen = self.query_one(CourseList).chosen
        if chosen and chosen.training:
            self.post_message(OpenTraining(chosen.slug))
