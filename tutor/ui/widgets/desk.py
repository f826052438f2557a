"""Lesson, code, results and picture: side by side where there is room, one at a time where there is not."""

from __future__ import annotations

from typing import ClassVar, Literal, get_args

from textual.app import ComposeResult
from textual.containers import Container
from textual.reactive import reactive
from textual.timer import Timer
from textual.widget import Widget

from grader.verdict import CheckResult, Outcome, Verdict
from tutor.progress import Place
from tutor.ui.named_lines import named_lines
from tutor.ui.widgets.celebration import Pass
from tutor.ui.widgets.editor import Editor
from tutor.ui.widgets.editor_pane import EditorPane
from tutor.ui.widgets.lesson import LessonPane
from tutor.ui.widgets.picture_pane import PicturePane
from tutor.ui.widgets.results import Results
from tutor.ui.widgets.verdict_bar import VerdictBar

Pane = Literal["lesson", "code", "results", "picture"]
PANES: tuple[Pane, ...] = get_args(Pane)


class Desk(Container):
    """`pane` is the one in front; its name is a class of the desk, which the stylesheet uses when it is narrow."""

    PATIENCE: ClassVar[float] = 0.25
    """Seconds that a grading may take before it is shown that it runs: most are over by then, and none flickers."""
    pane: reactive[Pane] = reactive("lesson")

    def __init__(self) -> None:
        super().__init__(classes=PANES[0])
        self._patience: Timer | None = None
        self._impatient = False
        self._done: tuple[CheckResult, ...] = ()

    def compose(self) -> ComposeResult:
        yield LessonPane()
        yield PicturePane()
        yield EditorPane()
        yield VerdictBar()
        yield Results()

    @property
    def editor(self) -> Editor:
        return self.query_one(Editor)

    def watch_pane(self, before: Pane, now: Pane) -> None:
        self.remove_class(before)
        self.add_class(now)

    @property
    def picturing(self) -> bool:
        """Whether the picture is shown, where there is room in the lesson's place."""
        return self.has_class("picturing")

    @picturing.setter
    def picturing(self, picturing: bool) -> None:
        self.set_class(picturing, "picturing")
        if not picturing and self.pane == "picture":
            self.bring("lesson")

    @property
    def place(self) -> Place:
        """Where the learner is."""
        line, column = self.editor.cursor_location
        return Place(line=line, column=column, pane=self.pane, read=self.query_one(LessonPane).read)

    def begin(self, pane: Pane) -> None:
        """Bring a pane to the front for the first time, with what is to be replaced marked in the code."""
        self.editor.mark_gap()
        self.bring(pane)

    def resume(self, place: Place) -> None:
        """Put cursor and lesson where they were and bring the pane to the front that was there."""
        self.query_one(LessonPane).read = place.read
        self.editor.move_cursor((min(place.line, self.editor.document.line_count - 1), place.column), center=True)
        panes: dict[str, Pane] = {"lesson": "lesson", "results": "results"}  # a picture would have to be asked for
        self.bring(panes.get(place.pane, "code"))

    def turn(self, step: int) -> None:
        """Bring the pane before or after the present one to the front."""
        there = [pane for pane in PANES if pane != "picture" or self.picturing]
        self.bring(there[(there.index(self.pane) + step) % len(there)])

    def bring(self, pane: Pane) -> None:
        """Bring a pane to the front and give it the focus."""
        self.pane = pane
        if pane == "lesson":
            self.picturing = False
        widgets: dict[Pane, type[Widget]] = {
            "lesson": LessonPane,
            "code": Editor,
            "results": Results,
            "picture": PicturePane,
        }
        # Focus asks whether the pane is visible, which the stylesheet decides on the next refresh.
        self.call_after_refresh(self.query_one(widgets[pane]).focus)

    @property
    def picture(self) -> PicturePane:
        return self.query_one(PicturePane)

    def show_lesson(self, markdown: str) -> None:
        self.query_one(LessonPane).show(markdown)

    def show_checking(self, done: tuple[CheckResult, ...]) -> None:
        """Show how far a grading is, once it takes so long that somebody would wonder."""
        self._done = done
        if self._patience is None:
            self._patience = self.set_timer(self.PATIENCE, self._show_running)
        elif self._impatient:
            self._show_running()

    def _show_running(self) -> None:
        self._impatient = True
        passed = sum(check.outcome is Outcome.PASSED for check in self._done)
        self.query_one(VerdictBar).show_checking(len(self._done), passed)
        results = self.query_one(Results)
        results.stale = True
        if self._done:
            results.running = self._done

    def _end_running(self) -> Results:
        if self._patience:
            self._patience.stop()
        self._patience, self._impatient = None, False
        results = self.query_one(Results)
        results.running = None
        return results

    def show_verdict(
        self, verdict: Verdict, source: str, achieved: Pass | None = None, earlier: bool = False
    ) -> None:
        """Show what a grading of `source` found, and what a pass has `achieved`."""
        results = self._end_running()
        self.query_one(VerdictBar).show(verdict, earlier, before=results.verdict)
        results.source, results.achieved, results.verdict, results.stale = source, achieved, verdict, False
        self.editor.mark(named_lines(verdict), source)

    def say_again(self) -> None:
        """Say in another language what is shown."""
        self.editor.say_state()
        results = self.query_one(Results)
        results.refresh(recompose=True)
        bar = self.query_one(VerdictBar)
        if results.verdict:
            bar.show(results.verdict, bar.earlier)
        else:
            bar.show_waiting()

    def show_failure(self, text: str) -> None:
        """Show why nothing is said about the code."""
        self._end_running().stale = True
        self.query_one(VerdictBar).show_failure(text)
