"""Which exercise this is, and what the learner has reached in it."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static

from tutor.course import Exercise
from tutor.language import _, ngettext
from tutor.progress import Standing
from tutor.ui import words


class ExerciseTitle(Static):
    """One line: title, what has been reached, minutes and points."""

    standing: reactive[Standing] = reactive(Standing(), layout=True)

    def __init__(self, exercise: Exercise) -> None:
        super().__init__(markup=False)
        self.exercise = exercise

    def rename(self, exercise: Exercise) -> None:
        """Show the same exercise in another language."""
        self.exercise = exercise
        self.refresh(layout=True)

    def render(self) -> Content:
        details = [words.reached(self.standing), words.minutes(self.exercise.minutes), self._points()]
        if self.standing.revealed:
            details.append(_("solution seen"))
        if self.standing.borrowed:
            details.append(_("later exercises use the course's solution of it"))
        return Content(f"{self.exercise.title}  ·  " + " · ".join(details))

    def _points(self) -> str:
        points = self.exercise.points
        return ngettext("{count} point", "{count} points", points).format(count=points)
