"""What to do next, and how far the learner has come."""

from __future__ import annotations

from collections.abc import Mapping

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import ProgressBar, Static

from tutor.course import Course, Exercise
from tutor.progress import Standing, State
from tutor.ui import words


class NextUp(Vertical):
    """The top of the map."""

    def compose(self) -> ComposeResult:
        yield Static(id="next", markup=False)
        yield Static(id="why", markup=False)
        yield ProgressBar(show_eta=False, show_percentage=False, id="progress")
        yield Static(id="done", markup=False)

    def show(self, course: Course, standings: Mapping[str, Standing], current: Exercise) -> None:
        standing = standings[current.slug]
        exercises = course.exercises
        before = exercises[: exercises.index(current)]
        in_order = all(standings[one.slug].state is State.PASSED for one in before)
        minutes = f"{current.minutes} min"
        self.query_one("#next", Static).update(Content(f"Next: {current.title} · {minutes}"))
        self.query_one("#why", Static).update(
            Content(f"{current.concept}. Why: {words.why_next(standing, in_order)}.")
        )
        passed = [one for one in exercises if standings[one.slug].state is State.PASSED]
        self.query_one("#progress", ProgressBar).update(total=len(exercises), progress=len(passed))
        points, possible = (sum(one.points for one in some) for some in (passed, exercises))
        done = f"{len(passed)} of {words.plural(len(exercises), 'exercise')} · {points} of {possible} points"
        self.query_one("#done", Static).update(Content(done))
