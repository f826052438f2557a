"""The part of an exercise's screen that checks: a save becomes a verdict, and the newest save wins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message

from grader.protocol import CheckDone, Event
from grader.verdict import CheckResult, Verdict
from tutor.course import Exercise
from tutor.progress import Standing
from tutor.ui.screens.asking import sentence
from tutor.ui.screens.consulting import ConsultingScreen
from tutor.ui.widgets.celebration import Pass
from tutor.ui.widgets.desk import Desk

if TYPE_CHECKING:
    from tutor.session import Session


@dataclass
class Heard(Message):
    """An event of the grading that is number `turn`."""

    turn: int
    event: Event


@dataclass(frozen=True)
class Checked:
    """What a grading of `source` left behind."""

    source: str
    verdict: Verdict
    standing: Standing
    achieved: Pass | None


class CheckingScreen(ConsultingScreen):
    """Grades what lies on disk, one grading after the other, and shows what was found."""

    def __init__(self, session: Session, slug: str) -> None:
        super().__init__(session, slug)
        self.exercise: Exercise = session.course.exercise(slug)
        self.turn = 0
        self.seen: tuple[CheckResult, ...] = ()
        self.verdict: Verdict | None = None

    @property
    def desk(self) -> Desk:
        return self.query_one(Desk)

    def stand(self, standing: Standing) -> None:
        """Show what the learner has reached."""
        raise NotImplementedError

    def draw(self) -> None:
        """Have the code on disk draw its picture again."""
        raise NotImplementedError

    def action_save(self) -> None:
        # The key comes here at once, while those typed just before it still wait for the editor.
        self.editor.call_later(self.save, self.check)

    def check(self) -> None:
        """Grade what lies on disk; an older grading that still runs is not listened to any more."""
        self.turn += 1
        self.seen = ()
        self.desk.show_checking(())
        turn, source, slug = self.turn, self.draft.on_disk if self.draft else "", self.slug

        def listen(event: Event) -> None:
            self.post_message(Heard(turn, event))

        def grade() -> Checked:
            verdict = self.session.grade(slug, listen)
            standing = self.session.standing(slug)
            return Checked(source, verdict, standing, self.achieved(verdict, standing))

        self.ask(grade, lambda found: self._graded(turn, found), lambda error: self._ungraded(turn, error))

    def achieved(self, verdict: Verdict, standing: Standing) -> Pass | None:
        """In a thread: what there is to be glad of after a pass."""
        return Pass(self.exercise, standing, self.session.following(self.slug)) if verdict.passed else None

    @on(Heard)
    def follow(self, heard: Heard) -> None:
        if heard.turn == self.turn and isinstance(heard.event, CheckDone):
            self.seen = (*self.seen, heard.event.check)
            self.desk.show_checking(self.seen)

    def _graded(self, turn: int, found: Checked) -> None:
        if turn == self.turn:
            self.turn += 1  # whatever is still to come of this grading is old
            self.verdict = found.verdict
            self.desk.show_verdict(found.verdict, found.source, found.achieved)
            self.stand(found.standing)
            self.draw()

    def _ungraded(self, turn: int, error: Exception) -> None:
        if turn == self.turn:
            self.desk.show_failure(sentence(error))
            self.complain(error)

    def action_line(self, line: int | None = None) -> None:
        """Go to a line, or to the one that the failing check names."""
        check = self.verdict.primary_check if self.verdict else None
        if line := line or (self.verdict.line if self.verdict else None) or (check.line if check else None):
            self.desk.bring("code")
            self.editor.go_to_line(line)
