"""One exercise: read the lesson, write the code, see what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, cast

from textual.app import ComposeResult
from textual.binding import BindingType

from grader.verdict import Verdict
from tutor.course import Exercise
from tutor.language import _
from tutor.progress import Place, Standing
from tutor.ui.keys import key
from tutor.ui.screens.asking import OpenExercise, OpenTraining
from tutor.ui.screens.helping import HelpingScreen
from tutor.ui.widgets.celebration import Pass
from tutor.ui.widgets.desk import Desk, Pane
from tutor.ui.widgets.exercise_title import ExerciseTitle
from tutor.ui.widgets.key_bar import KeyBar


@dataclass(frozen=True)
class Opening:
    """What an exercise is opened with."""

    lesson: str
    text: str
    standing: Standing
    verdict: Verdict | None
    achieved: Pass | None
    place: Place | None


class ExerciseScreen(HelpingScreen):
    """The desk of one exercise. Keys of one letter work while the editor does not have the focus."""

    CSS_PATH = "exercise.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("ctrl+s", "save", "Check", "Save and check the code", priority=True, show=True),
        key(
            "ctrl+g,f2", "hint", "Hint", "Show the next hint, one by one", priority=True, key_display="^g", show=True
        ),
        key(
            "f6,ctrl+pagedown",
            "turn(1)",
            "Pane",
            "Next pane: lesson, code, results",
            priority=True,
            key_display="F6",
            show=True,
        ),
        key("ctrl+pageup", "turn(-1)", "Pane back", "Pane before", priority=True),
        key("f8,n", "next", "Next", "Go on to the next exercise", key_display="F8", show=True),
        key("f9,t", "train", "Train", "Train the network of this exercise", key_display="F9", show=True),
        key(
            "f4,p", "picture", "Picture", "Show or hide the picture that your code draws", key_display="F4", show=True
        ),
        key("f3,s", "solution", "Solution", "Show the course's solution"),
        key("f5,r", "reset", "Reset", "Put the starter back; your file is copied first"),
        key("ctrl+e", "edit", "Editor", "Open your file in $VISUAL or $EDITOR", priority=True),
        key("f7,l", "line", "Line", "Go to the line that the failing check names"),
        key("b", "borrow", "Borrow", "Let later exercises use the course's solution of this one"),
        key("1", "bring('lesson')", "Lesson", "Show the lesson"),
        key("2", "bring('code')", "Code", "Show the code"),
        key("3", "bring('results')", "Results", "Show the results"),
        key("escape", "back", "Map", "Leave the editor; from elsewhere go back to the map", show=True),
    ]

    def compose(self) -> ComposeResult:
        yield ExerciseTitle(self.exercise)
        yield Desk()
        yield KeyBar()

    # opening
    def on_mount(self) -> None:
        self.editor.suit(self.app.current_theme)
        self.editor.cursor_blink = self.app.animation_level != "none"
        self.app.theme_changed_signal.subscribe(self, self.editor.suit)
        self.ask(self._open, self._opened)

    def _open(self) -> Opening:
        self.session.enter(self.slug)
        text, standing = self.session.read(self.slug), self.session.standing(self.slug)
        verdict, place = self.session.last_verdict(self.slug), self.session.place(self.slug)
        achieved = self.achieved(verdict, standing) if verdict else None
        return Opening(self.exercise.lesson(), text, standing, verdict, achieved, place)

    def _opened(self, found: Opening) -> None:
        self.desk.show_lesson(found.lesson)
        self.editor.load_text(found.text)
        self.agree(found.text)
        self.stand(found.standing)
        if found.verdict:
            self.verdict = found.verdict
            self.desk.show_verdict(found.verdict, found.text, found.achieved, earlier=True)
        if found.place:
            self.desk.resume(found.place)
        else:
            self.desk.begin("code" if found.standing.attempts else "lesson")
        self.guard()

    def leave(self, then: Callable[[], object]) -> None:
        """Remember where the learner is, so that coming back lands there."""
        if self.draft is None or not self.is_mounted:
            super().leave(then)
            return

        self._remember(lambda _done: super(ExerciseScreen, self).leave(then))

    def check(self) -> None:
        """Check, and remember where the learner is, in case the terminal goes away."""
        self._remember(lambda _done: None)
        super().check()

    def _remember(self, then: Callable[[object], object]) -> None:
        place = self.desk.place
        self.ask(lambda: self.session.remember(self.slug, place), then, then)

    def say_again(self) -> None:
        super().say_again()
        self.exercise = self.session.course.exercise(self.slug)
        self.query_one(ExerciseTitle).rename(self.exercise)
        self.ask(self.exercise.lesson, self.desk.show_lesson)
        self.desk.say_again()

    # moving
    def action_turn(self, step: int) -> None:
        self.desk.turn(step)

    def action_bring(self, pane: str) -> None:
        self.desk.bring(cast(Pane, pane))

    def action_back(self) -> None:
        if self.editor.has_focus:
            self.set_focus(None)
        else:
            self.leave(self.dismiss)

    def action_next(self) -> None:
        self.leave(lambda: self.ask(lambda: self.session.following(self.slug), self._go_on))

    def _go_on(self, following: Exercise | None) -> None:
        if following is None:
            self.tell(_("Every exercise is passed. Train your networks, or look at the map with escape."))
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
