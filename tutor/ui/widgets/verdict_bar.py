"""The verdict in two lines, always in sight."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from grader.verdict import Verdict
from tutor.language import _, ngettext
from tutor.ui import words


class VerdictBar(Static):
    """Sign, word and tally, then the first thing to read. Its class is the outcome."""

    def __init__(self) -> None:
        super().__init__("", markup=False)
        self.earlier = False
        self.show_waiting()

    def show_waiting(self) -> None:
        """Show that nothing was checked yet."""
        self._say("", _("· not checked yet"), _("F6 goes on to your code · ctrl+s saves it and checks it"))

    def show(self, verdict: Verdict, earlier: bool = False, before: Verdict | None = None) -> None:
        """Show a verdict after the one `before`; `earlier` says that it is of the last attempt and not of now."""
        self.earlier = earlier
        sign, word = words.outcome(verdict.outcome)
        parts = [f"{sign} {word}", words.tally(verdict.checks), words.change(before, verdict)]
        parts.append(_("last attempt") if earlier else "")
        # the tally says already that all is well
        message = "" if verdict.passed else words.first_line(verdict.message)
        self._say(str(verdict.outcome), " · ".join(filter(None, parts)), message or words.next_step(verdict))

    def show_checking(self, done: int, passed: int) -> None:
        """Show how far a running grading is."""
        said = ngettext("{count} check done, {passed} passed", "{count} checks done, {passed} passed", done)
        counted = said.format(count=done, passed=passed) if done else _("starting the grader")
        self._say("checking", _("… checking your code"), counted)

    def show_failure(self, text: str) -> None:
        """Show that nothing can be said about the code, and why."""
        self._say("grader_error", _("! could not be graded"), words.first_line(text))

    def _say(self, name: str, headline: str, message: str) -> None:
        self.set_classes(name)
        self.headline, self.message = headline, message
        self.update(Content(f"{headline}\n{message}"))
