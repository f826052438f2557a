"""One exercise: read the lesson, write the code, see what is wrong with it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from textual import on
from textual.app import ComposeResult, SuspendNotSupported
from textual.binding import Binding
from textual.message import Message
from textual.theme import Theme
from textual.widgets import Footer

from grader.protocol import CheckDone, Event
from grader.verdict import CheckResult, Verdict
from tutor.course import Exercise
from tutor.errors import NotYet, TutorError
from tutor.progress import Standing
from tutor.ui import external
from tutor.ui.screens.asking import OpenExercise, OpenTraining, sentence
from tutor.ui.screens.confirm import Choice, Confirm
from tutor.ui.screens.hint import HintScreen
from tutor.ui.screens.keeping import KeepingScreen
from tutor.ui.screens.picture import PictureScreen
from tutor.ui.screens.solution import SolutionScreen
from tutor.ui.widgets.desk import Desk, Pane
from tutor.ui.widgets.exercise_title import ExerciseTitle

if TYPE_CHECKING:
    from tutor.session import Session


@dataclass
class Heard(Message):
    """An event of the grading that is number `turn`."""

    turn: int
    event: Event


@dataclass(frozen=True)
class Opening:
    """What an exercise is opened with."""

    lesson: str
    text: str
    standing: Standing
    verdict: Verdict | None


def _key(keys: str, action: str, short: str, long: str = "", **options: Any) -> Binding:
    return Binding(keys, action, short, tooltip=long, **options)


class ExerciseScreen(KeepingScreen):
    """The desk of one exercise. Keys of one letter work while the editor does not have the focus."""

    CSS_PATH = "exercise.tcss"
    BINDINGS = [
        _key("ctrl+s", "save", "Check", "Save and check the code", priority=True),
        _key("ctrl+g,f2", "hint", "Hint", "Show the next hint, one by one", priority=True),
        _key("f6,ctrl+pagedown", "turn(1)", "Pane", "Next pane: lesson, code, results", priority=True),
        _key("ctrl+pageup", "turn(-1)", "Pane back", "Pane before", show=False, priority=True),
        _key("f8,n", "next", "Next", "Go on to the next exercise"),
        _key("f9,t", "train", "Train", "Train the network of this exercise"),
        _key("f4,p", "picture", "Picture", "Draw a picture with your own code"),
        _key("f3,s", "solution", "Solution", "Show the course's solution", show=False),
        _key("f5,r", "reset", "Reset", "Put the starter back; your file is copied first", show=False),
        _key("ctrl+e", "edit", "Editor", "Open your file in $VISUAL or $EDITOR", show=False, priority=True),
        _key("l", "line", "Line", "Go to the line that the failing check names", show=False),
        _key("b", "borrow", "Borrow", "Let later exercises use the course's solution of this one", show=False),
        _key("1", "bring('lesson')", "Lesson", "Show the lesson", show=False),
        _key("2", "bring('code')", "Code", "Show the code", show=False),
        _key("3", "bring('results')", "Results", "Show the results", show=False),
        _key("escape", "back", "Map", "Leave the editor; from elsewhere go back to the map"),
    ]

    def __init__(self, session: Session, slug: str) -> None:
        super().__init__(session, slug)
        self.exercise: Exercise = session.course.exercise(slug)
        self.standing = Standing()
        self.turn = 0
        self.seen: tuple[CheckResult, ...] = ()
        self.verdict: Verdict | None = None

    def compose(self) -> ComposeResult:
        yield ExerciseTitle(self.exercise)
        yield Desk()
        yield Footer()

    @property
    def desk(self) -> Desk:
        return self.query_one(Desk)

    # opening
    def on_mount(self) -> None:
        self._suit(self.app.current_theme)
        self.app.theme_changed_signal.subscribe(self, self._suit)
        self.ask(self._open, self._opened)

    def _suit(self, theme: Theme) -> None:
        self.editor.dark = theme.dark

    def _open(self) -> Opening:
        self.session.enter(self.slug)
        text, standing = self.session.read(self.slug), self.session.standing(self.slug)
        return Opening(self.exercise.lesson(), text, standing, self.session.last_verdict(self.slug))

    def _opened(self, found: Opening) -> None:
        self.desk.show_lesson(found.lesson)
        self.editor.load_text(found.text)
        self.agree(found.text)
        self._stand(found.standing)
        if found.verdict:
            self.verdict = found.verdict
            self.desk.show_verdict(found.verdict, found.text, earlier=True)
        self.desk.bring("lesson" if not found.standing.attempts else "code")
        self.watch_file()

    def _stand(self, standing: Standing) -> None:
        self.standing = standing
        self.query_one(ExerciseTitle).standing = standing

    # checking
    def action_save(self) -> None:
        self.save(self.check)

    def check(self) -> None:
        """Grade what lies on disk; an older grading that still runs is not listened to any more."""
        self.turn += 1
        self.seen = ()
        self.desk.show_checking(())
        turn, source, slug = self.turn, self.draft.on_disk, self.slug

        def grade() -> tuple[Verdict, Standing]:
            verdict = self.session.grade(slug, lambda event: self.post_message(Heard(turn, event)) and None)
            return verdict, self.session.standing(slug)

        self.ask(grade, lambda found: self._graded(turn, source, *found), lambda error: self._ungraded(turn, error))

    @on(Heard)
    def follow(self, heard: Heard) -> None:
        if heard.turn == self.turn and isinstance(heard.event, CheckDone):
            self.seen = (*self.seen, heard.event.check)
            self.desk.show_checking(self.seen)

    def _graded(self, turn: int, source: str, verdict: Verdict, standing: Standing) -> None:
        if turn == self.turn:
            self.verdict = verdict
            self.turn += 1  # whatever is still to come of this grading is old
            self.desk.show_verdict(verdict, source)
            self._stand(standing)

    def _ungraded(self, turn: int, error: Exception) -> None:
        if turn == self.turn:
            self.desk.show_failure(sentence(error))
            self.complain(error)

    # help
    def action_hint(self) -> None:
        self.app.push_screen(HintScreen(self.session, self.exercise))

    def action_picture(self) -> None:
        self.app.push_screen(PictureScreen(self.session, self.exercise))

    def action_solution(self) -> None:
        self.ask(lambda: self.session.solution(self.slug), self._show_solution, self._offer_solution)

    def _show_solution(self, source: str) -> None:
        self.app.push_screen(SolutionScreen(self.exercise.title, source))

    def _offer_solution(self, error: Exception) -> None:
        if not isinstance(error, NotYet):
            self.complain(error)
            return
        question = Confirm(
            "Give up and see the solution?",
            "You have not passed yet. Your file stays as it is, and you can still pass afterwards.",
            Choice("no", "n", "no, I go on trying"),
            Choice("yes", "y", "yes, show it"),
        )
        self.app.push_screen(question, self._give_up)

    def _give_up(self, answer: str | None) -> None:
        if answer == "yes":
            self.ask(lambda: self.session.solution(self.slug, give_up=True), self._show_solution)

    def action_reset(self) -> None:
        question = Confirm(
            "Put the starter back?",
            "Your file is copied first, and you are told where the copy is.",
            Choice("no", "n", "no"),
            Choice("yes", "y", "yes, start afresh"),
        )
        self.app.push_screen(question, lambda answer: self.save(self._reset) if answer == "yes" else None)

    def _reset(self) -> None:
        def reset() -> tuple[Path, str]:
            return self.session.reset(self.slug), self.session.read(self.slug)

        self.ask(reset, lambda found: self._was_reset(*found))

    def _was_reset(self, copy: Path, text: str) -> None:
        self.load(text)
        self.tell(f"The starter is back. A copy of your file is at {copy}")

    def action_borrow(self) -> None:
        borrowed = not self.standing.borrowed

        def borrow() -> Standing:
            self.session.borrow(self.slug, borrowed)
            return self.session.standing(self.slug)

        self.ask(borrow, self._stand)

    # the learner's own editor
    def action_edit(self) -> None:
        try:
            command = external.editor_command(os.environ)
        except TutorError as error:
            self.complain(error)
            return
        self.save(lambda: self._edit(command))

    def _edit(self, command: list[str]) -> None:
        try:
            with self.app.suspend():
                external.edit(command, self.session.path(self.slug))
        except SuspendNotSupported:
            self.complain(TutorError("Another editor cannot take over this terminal; open the file in a second one."))
        except TutorError as error:
            self.complain(error)
        self.look()

    # moving
    def action_turn(self, step: int) -> None:
        self.desk.turn(step)

    def action_bring(self, pane: str) -> None:
        self.desk.bring(cast(Pane, pane))

    def action_line(self) -> None:
        check = self.verdict.primary_check if self.verdict else None
        if check and check.line:
            self.desk.bring("code")
            self.editor.go_to_line(check.line)

    def action_back(self) -> None:
        if self.editor.has_focus:
            self.set_focus(None)
        else:
            self.leave(self.dismiss)

    def action_next(self) -> None:
        self.leave(lambda: self.ask(lambda: self.session.following(self.slug), self._go_on))

    def _go_on(self, following: Exercise | None) -> None:
        if following is None:
            self.tell("Every exercise is passed. Train your networks, or look at the map with escape.")
        else:
            self.post_message(OpenExercise(following.slug))

    def action_train(self) -> None:
        if self.exercise.training:
            self.leave(lambda: self.post_message(OpenTraining(self.slug)))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "train":
            return self.exercise.training is not None
        if action == "picture":
            return self.exercise.has_picture
        return True
