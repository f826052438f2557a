"""What to do next, and how far the learner has come."""

from __future__ import annotations

from collections.abc import Mapping

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import ProgressBar, Static

from tutor.course import Course, Exercise
from tutor.language import _, ngettext
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
        coming = _("Next: {title} · {time}").format(title=current.title, time=words.minutes(current.minutes))
        self.query_one("#next", Static).update(Content(coming))
        why = _("{concept}. Why: {reason}.")
        why = why.format(concept=current.concept, reason=words.why_next(standing, in_order))
        self.query_one("#why", Static).update(Content(why))
        passed = [one for one in exercises if standings[one.slug].state is State.PASSED]
        self.query_one("#progress", ProgressBar).update(total=len(exercises), progress=len(passed))
        points, possible = (sum(one.points for one in some) for some in (passed, exercises))
        done = ngettext(
            "{passed} of {count} exercise · {points} of {possible} points",
            "{passed} of {count} exercises · {points} of {possible} points",
            len(exercises),
        ).format(passed=len(passed), count=len(exercises), points=points, possible=possible)
        self.query_one("#done", Static).update(Content(done))
