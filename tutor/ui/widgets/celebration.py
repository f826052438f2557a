"""A pass: what was proven, and where it goes on when the learner wants to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from grader.verdict import Verdict
from tutor.course import Exercise
from tutor.language import _, ngettext
from tutor.progress import Standing
from tutor.ui import words


@dataclass(frozen=True)
class Pass:
    """A passed exercise, how the learner came to it, and the exercise that is open next."""

    exercise: Exercise
    standing: Standing
    following: Exercise | None


class Celebration(Vertical):
    """Says what stands now, in a few lines; nothing moves and nothing goes on by itself."""

    def __init__(self, achieved: Pass, verdict: Verdict) -> None:
        super().__init__()
        self.achieved = achieved
        self.verdict = verdict

    def compose(self) -> ComposeResult:
        title = words.clean(self.achieved.exercise.title)
        yield Static(Content(_("✓ {title}: your code does it.").format(title=title)), classes="celebration-title")
        yield Static(Content(self._reached()), classes="celebration-way")
        yield Static(Content("\n".join(self._next_steps())), classes="next-step")
        yield Static(Content(self._proven()), classes="tally")

    def _reached(self) -> str:
        """Points, and what it took: hints are there to be read, so they are no stain."""
        standing, points = self.achieved.standing, self.verdict.points
        parts = [ngettext("{count} point", "{count} points", points).format(count=points)]
        if standing.attempts:
            parts.append(_attempts(standing.attempts))
        if hints := standing.hints_seen:
            parts.append(ngettext("with {count} hint", "with {count} hints", hints).format(count=hints))
        return " · ".join(parts)

    def _next_steps(self) -> Iterator[str]:
        following = self.achieved.following
        if following:
            said = _("→ F8 goes on to the next exercise: {title}, about {minutes} min")
            yield said.format(title=words.clean(following.title), minutes=following.minutes)
        else:
            yield _("→ Every exercise is passed. Escape shows the map.")
        yield _("F3 compares your code with the course's solution")
        if training := self.achieved.exercise.training:
            yield _("F9 trains {name} with it").format(name=training.name)

    def _proven(self) -> str:
        count = len(self.verdict.checks)
        said = ngettext(
            "Proven by {count} check, on inputs drawn from seed {seed}:",
            "Proven by {count} checks, on inputs drawn from seed {seed}:",
            count,
        )
        return said.format(count=count, seed=self.verdict.seed)


def _attempts(count: int) -> str:
    if count == 1:
        return _("at the first attempt")
    return ngettext("after {count} attempt", "after {count} attempts", count).format(count=count)
