"""The base of every screen that lets the session act: slow work in threads, foreign failures as messages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any, ClassVar, TypeVar

from textual import on, work
from textual.binding import BindingType
from textual.message import Message
from textual.screen import ModalScreen

from tutor.errors import GraderFailed, Superseded, TutorError
from tutor.language import _
from tutor.ui.screens.speaking import SpeakingScreen

T = TypeVar("T")
R = TypeVar("R")


@dataclass
class Answered(Message):
    """Something asked of the session came back; `then` runs where the screen may be changed."""

    then: Callable[[Any], object]
    value: object


@dataclass
class OpenExercise(Message):
    """The learner goes to an exercise."""

    slug: str


@dataclass
class OpenTraining(Message):
    """The learner goes to the training of an exercise."""

    slug: str


class AskingScreen(SpeakingScreen[R]):
    """A screen that asks the session without ever waiting for it."""

    @work(thread=True, group="asking")
    def ask(
        self,
        act: Callable[[], T],
        then: Callable[[T], object] = lambda value: None,
        otherwise: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run `act` in a thread, then `then` with its result, or `otherwise` with what it raised, here."""
        try:
            value = act()
        except Superseded:
            return
        except Exception as error:
            # The one place where failures cross into the screens: whatever it was, it becomes a sentence.
            self.post_message(Answered(otherwise or self.complain, error))
        else:
            self.post_message(Answered(then, value))

    @on(Answered)
    async def answer(self, event: Answered) -> None:
        event.stop()
        done = event.then(event.value)
        if isawaitable(done):
            await done

    def complain(self, error: Exception) -> None:
        """Tell the learner what went wrong, and whose fault it was."""
        self.notify(sentence(error), severity="error", timeout=12, markup=False)

    def tell(self, text: str) -> None:
        """Tell the learner that something was done."""
        self.notify(text, markup=False)

    def leave(self, then: Callable[[], object]) -> None:
        """Do `then` unless something would be lost by it; screens that hold such a thing ask first."""
        then()


class AskingModal(ModalScreen[R], AskingScreen[R]):
    """A modal that asks the session itself. Escape closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape", "close", "Close")]

    def action_close(self) -> None:
        self.dismiss(None)


def sentence(error: Exception) -> str:
    """What to show for a failure, without its traceback."""
    match error:
        case TutorError():
            return str(error)
        case GraderFailed():
            return _("The grader itself failed, nothing is said about your code: {error}").format(error=error)
        case _:
            said = f"{type(error).__name__}: {error}"
            return _("dltutor made a mistake ({error}); your files are safe. Please report it.").format(error=said)
