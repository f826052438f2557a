"""The part of an exercise's screen that helps: hints, pictures, the solution, a fresh start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tutor.errors import NotYet
from tutor.language import _
from tutor.progress import Standing, State
from tutor.ui.screens.asking import sentence
from tutor.ui.screens.checking import CheckingScreen
from tutor.ui.screens.confirm import Choice, Confirm
from tutor.ui.screens.hint import HintScreen
from tutor.ui.screens.solution import SolutionScreen
from tutor.ui.widgets.exercise_title import ExerciseTitle

if TYPE_CHECKING:
    from tutor.session import Session


class HelpingScreen(CheckingScreen):
    """Gives help when it is asked for, and asks back before anything that cannot be undone."""

    def __init__(self, session: Session, slug: str) -> None:
        super().__init__(session, slug)
        self.standing = Standing()

    def stand(self, standing: Standing) -> None:
        """Show what the learner has reached."""
        self.standing = standing
        self.query_one(ExerciseTitle).standing = standing

    def action_hint(self) -> None:
        self.app.push_screen(HintScreen(self.session, self.exercise, self.verdict))

    def action_picture(self) -> None:
        """Show the picture beside the code, or put it away."""
        self.desk.picturing = not self.desk.picturing
        if self.desk.picturing:
            self.desk.bring("picture")
            self.desk.picture.say(_("drawing …"))
            self.draw()

    def draw(self) -> None:
        """Have the code on disk draw its picture again, where that is looked at."""
        if self.desk.picturing:
            pane = self.desk.picture
            self.ask(lambda: self.session.picture(self.slug), pane.show, lambda error: pane.say(sentence(error)))

    def action_solution(self) -> None:
        self.ask(lambda: self.session.solution(self.slug), self._show_solution, self._offer_solution)

    def _show_solution(self, source: str) -> None:
        mine = self.editor.text if self.standing.state is State.PASSED else None
        self.app.push_screen(SolutionScreen(self.exercise.title, source, mine))

    def _offer_solution(self, error: Exception) -> None:
        if not isinstance(error, NotYet):
            self.complain(error)
            return
        question = Confirm(
            _("Give up and see the solution?"),
            _("You have not passed yet. Your file stays as it is, and you can still pass, with all its points."),
            Choice("no", "n", _("no, I go on trying")),
            Choice("yes", "y", _("yes, show it")),
        )
        self.app.push_screen(question, self._give_up)

    def _give_up(self, answer: str | None) -> None:
        if answer == "yes":
            self.ask(lambda: self.session.solution(self.slug, give_up=True), self._show_solution)

    def action_reset(self) -> None:
        question = Confirm(
            _("Put the starter back?"),
            _("Your file is copied first, and you are told where the copy is."),
            Choice("no", "n", _("no")),
            Choice("yes", "y", _("yes, start afresh")),
        )
        self.app.push_screen(question, lambda answer: self.save(self._reset) if answer == "yes" else None)

    def _reset(self) -> None:
        def reset() -> tuple[Path | None, str]:
            return self.session.reset(self.slug), self.session.read(self.slug)

        self.ask(reset, lambda found: self._was_reset(*found))

    def _was_reset(self, copy: Path | None, text: str) -> None:
        self.load(text)
        said = _("The starter is back. A copy of your file is at {place}") if copy else _("The starter is back.")
        self.tell(said.format(place=copy))

    def action_borrow(self) -> None:
        borrowed = not self.standing.borrowed

        def borrow() -> Standing:
            self.session.borrow(self.slug, borrowed)
            return self.session.standing(self.slug)

        self.ask(borrow, self.stand)
