"""The course as a list: a heading for each chapter, which folds, and a line for each exercise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.reactive import reactive
from textual.style import Style
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tutor.course import Chapter, Course, Exercise
from tutor.language import N_, _
from tutor.progress import Standing
from tutor.ui import search
from tutor.ui.widgets.course_rows import ChapterRow, ExerciseRow, Row, rows

_STYLES = ("chapter", "detail", "passed", "started", "untouched")


class CourseList(OptionList):
    """`wanted` are the words that exercises have to fit; while there are some, nothing is folded."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"course-list--{part}" for part in _STYLES}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", N_("Open"), tooltip=N_("Open the exercise, or fold and unfold the chapter")),
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
        Binding("left,h", "fold", N_("Fold"), show=False, tooltip=N_("Go to the chapter's heading, then fold it")),
        Binding("right", "unfold", N_("Unfold"), show=False, tooltip=N_("Unfold the chapter, then go into it")),
        Binding("z", "fold_all", N_("Fold all"), show=False, tooltip=N_("Fold every chapter, or unfold them all")),
    ]
    wanted: reactive[str] = reactive("")

    @dataclass
    class Chosen(Message):
        """The learner wants this exercise."""

        exercise: Exercise

    @dataclass
    class Moved(Message):
        """The cursor is somewhere else, or what it is on has changed."""

    def __init__(self) -> None:
        super().__init__(markup=False)
        self.course: Course | None = None
        self.standings: Mapping[str, Standing] = {}
        self.unfolded: set[str] = set()
        self.rows: tuple[Row, ...] = ()
        self._worn: dict[str, Style] = {}
        self._peeked: set[str] = set()

    def show(self, course: Course, standings: Mapping[str, Standing], go_to: str | None) -> None:
        """Show where the learner stands, with the cursor on `go_to`, or where it was."""
        self.course, self.standings = course, standings
        if go_to:
            self.go_to(go_to)
        else:
            self._fill(self._under_cursor())

    @property
    def row(self) -> Row | None:
        """What the cursor is on."""
        return self.rows[self.highlighted] if self.highlighted is not None and self.rows else None

    @property
    def chosen(self) -> Exercise | None:
        """The exercise under the cursor."""
        return self.row.exercise if isinstance(self.row, ExerciseRow) else None

    @property
    def chapter(self) -> Chapter | None:
        """The chapter whose heading is under the cursor."""
        return self.row.chapter if isinstance(self.row, ChapterRow) else None

    def go_to(self, slug: str) -> None:
        """Put the cursor on an exercise, and unfold its chapter."""
        if self.course:
            self.unfolded.add(self.course.exercise(slug).chapter)
            self._fill(slug)

    def go_to_best(self, wanted: str) -> None:
        """Put the cursor on the exercise that these words mean, if there is one."""
        meant = search.best(self.course, self.standings, wanted) if self.course else None
        if meant:
            self.unfolded -= self._peeked  # what was unfolded for fewer letters of the same jump
            self._peeked = {meant.chapter} - self.unfolded
            self.go_to(meant.slug)

    def land(self) -> None:
        """End a jump where the cursor is."""
        self._peeked = set()

    def return_to(self, slug: str) -> None:
        """Take a jump back."""
        self.unfolded -= self._peeked
        self.land()
        self.go_to(slug)

    def watch_wanted(self) -> None:
        if self.chosen and not self.wanted:
            self.go_to(self.chosen.slug)
            return
        self._fill(self._under_cursor())
        if self.wanted and self.chosen is None:
            self.highlighted = next((i for i, row in enumerate(self.rows) if isinstance(row, ExerciseRow)), None)

    # folding
    @on(OptionList.OptionSelected)
    def take(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if self.chosen:
            self.post_message(self.Chosen(self.chosen))
        elif self.chapter and not self.wanted:
            self._fold({self.chapter.name} ^ self.unfolded)

    def action_fold(self) -> None:
        if self.chosen:
            heading = max(i for i, row in enumerate(self.rows[: self.highlighted]) if isinstance(row, ChapterRow))
            self.highlighted = heading
        elif self.chapter:
            self._fold(self.unfolded - {self.chapter.name})

    def action_unfold(self) -> None:
        if isinstance(self.row, ChapterRow) and self.row.unfolded:
            self.action_cursor_down()
        elif self.chapter:
            self._fold(self.unfolded | {self.chapter.name})

    def action_fold_all(self) -> None:
        if self.course:
            chosen, names = self.chosen, {chapter.name for chapter in self.course.chapters}
            self.unfolded = set() if self.unfolded else names
            self._fill(chosen.chapter if chosen and not self.unfolded else self._under_cursor())

    def _fold(self, unfolded: set[str]) -> None:
        self.unfolded = unfolded
        self._fill(self._under_cursor())

    # drawing
    def _under_cursor(self) -> str | None:
        """What the cursor is on, by an exercise's or a chapter's name."""
        return _name(self.row) if self.row else None

    def _fill(self, name: str | None) -> None:
        """Make the rows anew with the cursor on `name`, and as much scrolled as before."""
        if self.course is None:
            return
        scrolled = self.scroll_offset.y
        self.rows = tuple(rows(self.course, self.standings, self.unfolded, self.wanted))
        self.set_options(self._options_of(self.rows))
        self.scroll_to(y=scrolled, animate=False, immediate=True)
        self.highlighted = next(
            (i for i, row in enumerate(self.rows) if _name(row) == name), 0 if self.rows else None
        )
        if not self.rows:
            self.post_message(self.Moved())

    def _options_of(self, found: tuple[Row, ...]) -> list[Option]:
        if not found:
            return [Option(_("No exercise fits. Escape shows all of them again."), disabled=True)]
        self._worn = self._styles()
        width = self.scrollable_content_region.width - 2  # a cell of air on each side
        return [Option(row.render(width, self._worn)) for row in found]

    def _styles(self) -> dict[str, Style]:
        return {part: self.get_visual_style(f"course-list--{part}", partial=True) for part in _STYLES}

    def on_resize(self) -> None:
        self._fill(self._under_cursor())

    def notify_style_update(self) -> None:
        """Take over the colours of another theme."""
        super().notify_style_update()
        if self.rows:
            self.call_next(self._suit)  # the parts have their new colours only after the list itself

    def _suit(self) -> None:
        if self._styles() != self._worn:
            self._fill(self._under_cursor())

    @on(OptionList.OptionHighlighted)
    def tell(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        self.post_message(self.Moved())


def _name(row: Row) -> str:
    return row.exercise.slug if isinstance(row, ExerciseRow) else row.chapter.name
