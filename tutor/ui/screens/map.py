"""The map: the whole course, where the learner stands in it, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container
from textual.widgets import Input

from tutor.progress import RunRecord, State
from tutor.session.details import Details
from tutor.session.overview import Overview
from tutor.ui import details, search, words
from tutor.ui.keys import key
from tutor.ui.screens.asking import AskingScreen, OpenExercise, OpenTraining
from tutor.ui.widgets.course_list import CourseList
from tutor.ui.widgets.details_pane import DetailsPane
from tutor.ui.widgets.key_bar import KeyBar
from tutor.ui.widgets.next_up import NextUp
from tutor.ui.widgets.search_line import SearchLine

if TYPE_CHECKING:
    from tutor.session import Session

_NOTICE_SECONDS = 20


class MapScreen(AskingScreen[None]):
    """Chapters and exercises. With `resume` it first opens the exercise that the learner is in the middle of."""

    CSS_PATH = "map.tcss"
    AUTO_FOCUS = "CourseList"
    TITLE = "Map of the course"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("n", "next", "Next", "Open the exercise that is next", show=True),
        key("slash", "search", "Find", "Show only what fits some words or a state", show=True),
        key("f", "turn_state", "Filter", "Show only open, started, passed, trained or borrowed exercises"),
        key("g", "jump", "Jump", "Jump to an exercise by its number or name"),
        key("i", "details", "Details", "What the exercise needs, and what uses it", show=True),
        key("b", "borrow", "Borrow", "Let later exercises use the course's solution of this one"),
        key("t,f9", "train", "Train", "Train the network of this exercise", show=True),
        key("y", "statistics", "Statistics", "What you tried so far, and what came of it"),
        key("escape", "all", "Show all", "Show every exercise again"),
        key("q", "app.quit", "Quit", show=True),
    ]

    def __init__(self, session: Session, resume: bool = False) -> None:
        super().__init__()
        self.resume = resume
        self.session = session
        self.overview: Overview | None = None
        self.jumped_from: str | None = None

    def compose(self) -> ComposeResult:
        yield NextUp()
        yield SearchLine()
        with Container(id="course"):
            yield CourseList()
            yield DetailsPane()
        yield KeyBar()

    @property
    def course_list(self) -> CourseList:
        return self.query_one(CourseList)

    @property
    def line(self) -> SearchLine:
        return self.query_one(SearchLine)

    def on_mount(self) -> None:
        super().on_mount()
        self.ask(self.session.interrupted, self._tell_interrupted)

    def _tell_interrupted(self, runs: list[RunRecord]) -> None:
        for run in runs:
            self.notify(words.interrupted(run), severity="warning", timeout=_NOTICE_SECONDS, markup=False)

    # showing
    def on_screen_resume(self) -> None:
        self.look()

    def look(self) -> None:
        """Show where the learner stands now."""
        self.ask(self.session.overview, self._show)

    def say_again(self) -> None:
        super().say_again()
        self.look()

    def _show(self, overview: Overview) -> None:
        before, self.overview = self.overview, overview
        course, current = self.session.course, overview.current
        self.query_one(NextUp).show(course, overview)
        moved = before is None or before.last != overview.last
        self.course_list.show(course, overview.standings, (overview.last or current.slug) if moved else None)
        begun = overview.standings[current.slug].state is State.STARTED or overview.last == current.slug
        if self.resume and begun:
            self.post_message(OpenExercise(current.slug))
        self.resume = False

    @on(CourseList.Moved)
    def follow_cursor(self) -> None:
        self.refresh_bindings()
        chosen, chapter = self.course_list.chosen, self.course_list.chapter
        if chosen:
            self.ask(lambda: self.session.details(chosen.slug), self._show_details)
        elif chapter and self.overview:
            text = details.of_chapter(chapter, self.overview.standings)
            self.query_one(DetailsPane).show(chapter.title, text)

    def _show_details(self, found: Details) -> None:
        if found.exercise == self.course_list.chosen:  # the cursor may have gone on meanwhile
            self.query_one(DetailsPane).show(found.exercise.title, details.of_exercise(found))

    # finding
    def _begin(self, jumping: bool) -> None:
        self.line.begin(jumping)
        self.set_focus(self.line)  # at once: what is typed next belongs to the line already

    def action_search(self) -> None:
        self._begin(jumping=False)

    def action_turn_state(self) -> None:
        wanted = search.turned(self.course_list.wanted)
        if not wanted:
            self.action_all()
            return
        self.line.begin(jumping=False)
        self.line.value = wanted

    def action_jump(self) -> None:
        self.jumped_from = self.course_list.chosen.slug if self.course_list.chosen else None
        self._begin(jumping=True)

    @on(Input.Changed)
    def find(self, event: Input.Changed) -> None:
        if self.line.jumping:
            self.course_list.go_to_best(event.value)
        else:
            self.course_list.wanted = event.value

    @on(Input.Submitted)
    def settle(self) -> None:
        self.course_list.land()
        if self.line.jumping or not self.line.value.strip():
            self.line.end()
        self.course_list.focus()

    def action_all(self) -> None:
        if self.line.jumping and self.line.has_focus and self.jumped_from:
            self.course_list.return_to(self.jumped_from)
        self.line.end()
        self.course_list.focus()

    # acting
    @on(CourseList.Chosen)
    def open_chosen(self, event: CourseList.Chosen) -> None:
        self.post_message(OpenExercise(event.exercise.slug))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if not self.is_mounted:
            return True
        if self.line.has_focus:  # letters that came with the key that opened the line are meant for it
            return action == "all"
        if action not in ("train", "details", "borrow"):
            return True
        chosen = self.course_list.chosen
        return bool(chosen and (action != "train" or chosen.training))

    def action_next(self) -> None:
        if self.overview:
            self.post_message(OpenExercise(self.overview.current.slug))

    def action_train(self) -> None:
        if self.course_list.chosen:
            self.post_message(OpenTraining(self.course_list.chosen.slug))

    def action_borrow(self) -> None:
        if self.course_list.chosen and self.overview:
            slug, borrowed = (
                self.course_list.chosen.slug,
                self.overview.standings[self.course_list.chosen.slug].borrowed,
            )
            self.ask(lambda: self.session.borrow(slug, not borrowed), lambda _: self.look())

    def action_details(self) -> None:
        from tutor.ui.screens.details import DetailsScreen

        if self.course_list.chosen:
            self.app.push_screen(DetailsScreen(self.session, self.course_list.chosen.slug), self._go_to)

    def _go_to(self, slug: str | None) -> None:
        if slug:
            self.line.end()
            self.course_list.go_to(slug)

    def action_statistics(self) -> None:
        from tutor.ui.screens.statistics import StatisticsScreen

        self.app.push_screen(StatisticsScreen(self.session))
