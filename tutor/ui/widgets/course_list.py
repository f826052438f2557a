"""The course as a list: a heading for each chapter, a line for each exercise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import ListItem, ListView

from tutor.course import Course, Exercise
from tutor.language import _
from tutor.progress import Standing, State
from tutor.ui import words

_SIGN, _STATE, _POINTS, _MINUTES, _TRAINING = 2, 9, 8, 8, 10


class ChapterRow(ListItem):
    """A chapter's title and how many of its exercises are passed."""

    def __init__(self, title: str, passed: int, total: int) -> None:
        super().__init__(disabled=True, classes="chapter")
        self.title = title
        self.count = _("{passed} of {total}").format(passed=passed, total=total)

    def render(self) -> Content:
        room = max(self.size.width - cell_len(self.count), 1)
        return Content(set_cell_size(self.title, room) + self.count)


class ExerciseRow(ListItem):
    """One exercise: sign and word for its state, title, whether it has a training, points, minutes."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"exercise-row--state", "exercise-row--detail"}

    def __init__(self, exercise: Exercise, standing: Standing) -> None:
        super().__init__(classes=standing.state.name.lower())
        self.exercise = exercise
        self.standing = standing

    def render(self) -> Content:
        sign, word = words.state(self.standing)
        state_style = self.get_visual_style("exercise-row--state")
        detail_style = self.get_visual_style("exercise-row--detail")
        title_room = self.size.width - _SIGN - _STATE - _POINTS - _MINUTES - _TRAINING
        title = Content(self.exercise.title).truncate(max(title_room - 1, 1), ellipsis=True, pad=True)
        return Content.assemble(
            (words.padded(sign, _SIGN) + words.padded(word, _STATE), state_style),
            title,
            " ",
            (self._details(), detail_style),
        )

    def _details(self) -> str:
        training = _("t trains") if self.exercise.training else ""
        points = _("{count} pt").format(count=self.exercise.points)
        minutes = words.minutes(self.exercise.minutes)
        columns = [words.padded(points, _POINTS, right=True), words.padded(minutes, _MINUTES, right=True)]
        return words.padded(training, _TRAINING) + "".join(columns)


class CourseList(ListView):
    """Every exercise of the course; the cursor skips the chapters' headings."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("enter", "select_cursor", "Open"),
        ("j", "cursor_down"),
        ("k", "cursor_up"),
    ]

    async def show(self, course: Course, standings: Mapping[str, Standing], current: str) -> None:
        """Show where the learner stands, with the cursor where it was, or on `current` at first."""
        chosen = self.chosen
        slug = chosen.slug if chosen else current
        await self.clear()
        await self.extend(_rows(course, standings))
        self.index = self._place(slug)

    @property
    def chosen(self) -> Exercise | None:
        """The exercise under the cursor."""
        row = self.highlighted_child
        return row.exercise if isinstance(row, ExerciseRow) else None

    def go_to(self, slug: str) -> None:
        """Put the cursor on an exercise."""
        self.index = self._place(slug)

    def _place(self, slug: str) -> int | None:
        rows = [row for row in self.query(ExerciseRow) if row.exercise.slug == slug]
        return self._nodes.index(rows[0]) if rows else None


def _rows(course: Course, standings: Mapping[str, Standing]) -> Iterator[ListItem]:
    for chapter in course.chapters:
        here = [standings[exercise.slug] for exercise in chapter.exercises]
        passed = sum(standing.state is State.PASSED for standing in here)
        yield ChapterRow(f"{chapter.number:02} {chapter.title}", passed, len(here))
        for exercise, standing in zip(chapter.exercises, here, strict=True):
            yield ExerciseRow(exercise, standing)
