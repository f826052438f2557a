"""What to do next and why, and how far the learner has come."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from tutor.course import Course
from tutor.language import _, ngettext
from tutor.progress import State
from tutor.session.overview import Overview
from tutor.ui import words

_BAR = 12


class NextUp(Vertical):
    """The top of the map."""

    def compose(self) -> ComposeResult:
        yield Static(id="next", markup=False)
        yield Static(id="why", markup=False)
        yield Static(id="done", markup=False)

    def show(self, course: Course, overview: Overview) -> None:
        chosen = overview.current
        title = f"{chosen.title} · {words.minutes(chosen.minutes)}"
        said = _("Welcome. Press Enter to begin: {title}") if overview.fresh else _("Next: {title} · n opens it")
        self.query_one("#next", Static).update(Content(said.format(title=title)))
        why = words.why(overview.reason)
        self.query_one("#why", Static).update(
            Content(_("Why? {why} {concept}.").format(why=why, concept=chosen.concept))
        )
        self.query_one("#done", Static).update(Content(_done(course, overview)))


def _done(course: Course, overview: Overview) -> str:
    left = [one for one in course.exercises if overview.standings[one.slug].state is not State.PASSED]
    total, passed = len(course.exercises), len(course.exercises) - len(left)
    possible = sum(one.points for one in course.exercises)
    counted = ngettext("{passed} of {count} exercise", "{passed} of {count} exercises", total)
    won = _("{won} of {possible} points").format(won=possible - sum(one.points for one in left), possible=possible)
    parts = [f"{words.bar(passed, total, _BAR)} {counted.format(passed=passed, count=total)}", won]
    if left:
        parts.append(_("about {time} left").format(time=words.duration(60 * sum(one.minutes for one in left))))
    return " · ".join(parts)
