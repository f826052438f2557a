"""The application: it wires the screens together and decides nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events, on, work
from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.command import CommandPalette
from textual.geometry import Size
from textual.screen import Screen

from tutor.ui.dress import DressedApp
from tutor.ui.palette import actions, languages, palette, translated
from tutor.ui.screens.asking import AskingScreen, OpenExercise, OpenTraining, sentence
from tutor.ui.screens.map import MapScreen
from tutor.ui.screens.speaking import SpeakingScreen
from tutor.ui.screens.too_small import TooSmall
from tutor.ui.themes import DARK

if TYPE_CHECKING:
    from tutor.session import Session


class TutorApp(DressedApp):
    """One learner's session in a terminal; starts on `exercise`, else where the learner was,
    with the map below.

    Screens that need more of Textual than the map does are imported when they are opened, so that
    the first paint comes soon.
    """

    TITLE = "dltutor"
    # Textual does not declare them as class variables, so neither can we.
    CSS_PATH = ["app.tcss", "plain.tcss"]  # noqa: RUF012
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (120, "-wide")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1,question_mark", "help", "Help", key_display="F1"),
        Binding("ctrl+q", "quit", "Quit", show=False, priority=True),
        Binding("f10", "motion", "Motion", tooltip="Let nothing move, or let it move again", show=False),
        Binding(
            "ctrl+p",
            "command_palette",
            "Commands",
            show=False,
            priority=True,
            tooltip="Commands, languages, themes",
        ),
    ]

    def __init__(
        self,
        session: Session,
        exercise: str | None = None,
        theme: str = DARK.name,
        motion: bool = True,
        remember: Callable[..., object] = lambda **_: None,
    ) -> None:
        super().__init__(theme, motion, remember)
        self.session = session
        self.exercise = exercise

    def on_mount(self) -> None:
        self.push_screen(MapScreen(self.session, resume=self.exercise is None))
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        self._cover(self.size)
        if self.exercise:
            self.post_message(OpenExercise(self.exercise))
        for notice in self.session.notices:
            self.notify(notice, severity="warning", timeout=20, markup=False)
        self.session.warm_up()
        self.preload()

    @work(thread=True)
    def preload(self) -> None:
        """Import what the next screen needs while the learner looks at the map."""
        import tutor.ui.screens.exercise  # noqa: F401  # imported for later

    def on_unmount(self) -> None:
        # A thread that still grades or trains would keep the process alive.
        self.session.stop_training()
        self.session.close()

    @on(OpenExercise)
    def open_exercise(self, event: OpenExercise) -> None:
        from tutor.ui.screens.exercise import ExerciseScreen

        self._show(ExerciseScreen(self.session, event.slug))

    @on(OpenTraining)
    def open_training(self, event: OpenTraining) -> None:
        from tutor.ui.screens.training import TrainingScreen

        self._show(TrainingScreen(self.session, event.slug))

    def _show(self, screen: AskingScreen[None]) -> None:
        """Above the map there is one exercise at most, and above that its training; a cover stays on top."""
        if isinstance(self.screen, TooSmall):
            self.pop_screen()
        if type(self.screen) is type(screen):
            self.switch_screen(screen)
        else:
            self.push_screen(screen)
        self._cover(self.size)

    def on_resize(self, event: events.Resize) -> None:
        self._cover(event.size)

    def _cover(self, size: Size) -> None:
        # A size that comes before the map would put it under the map, and both would leave together.
        begun = len(self.screen_stack) > 1
        if begun and not TooSmall.fits(size) and not isinstance(self.screen, TooSmall):
            self.push_screen(TooSmall())

    def on_click(self, event: events.Click) -> None:
        """A click beside a dialog closes it, as escape does; the dialog decides what that means."""
        if event.widget is self.screen and self.screen.is_modal:
            self.simulate_key("escape")

    def get_system_commands(self, screen: Screen[Any]) -> Iterator[SystemCommand]:
        yield from actions(screen, self)
        yield from translated(super().get_system_commands(screen))
        yield from languages(self.speak)

    def action_command_palette(self) -> None:
        if not isinstance(self.screen, CommandPalette):
            self.push_screen(palette())

    @work
    async def speak(self, language: str) -> None:
        """Speak another language, on every screen that is open, and the next time."""
        try:
            await asyncio.to_thread(self.session.speak, language)
        except Exception as error:
            # Like what screens ask of the session: whatever it was, it becomes a sentence.
            self.notify(sentence(error), severity="error", timeout=12, markup=False)
            return
        self.keep(language=language)
        for screen in self.screen_stack:
            if isinstance(screen, SpeakingScreen):
                screen.say_again()

    def action_help(self) -> None:
        from tutor.ui.screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(self.screen, self))

    async def action_quit(self) -> None:
        self.leave_all(list(reversed(self.screen_stack)))

    def leave_all(self, screens: list[object]) -> None:
        """Ask each screen from the top whether it may be left, then exit."""
        if not screens:
            self.exit()
            return
        first, rest = screens[0], screens[1:]
        if isinstance(first, AskingScreen):
            first.leave(lambda: self.leave_all(rest))
        else:
            self.leave_all(rest)
