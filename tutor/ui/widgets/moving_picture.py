"""A drawing that moves, frame by frame, and stands still when it is asked to."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.reactive import reactive
from textual.widgets import Static

from grader.protocol import Panel
from tutor.language import _
from tutor.ui.widgets.image import ImageWidget
from tutor.ui.widgets.panel_picture import PanelPicture

_SECONDS_A_FRAME = 0.25
_FRAMES_AT_THE_END = 6
"""How long the last frame stands before the first one comes again."""


class MovingPicture(PanelPicture, can_focus=True):
    """Plays a panel's frames over and over. Where motion is unwanted it stands, on the last frame at first."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "play", "Play/stop", tooltip="Have the picture move, or stand still"),
        Binding("left", "step(-1)", "Frame before", show=False),
        Binding("right", "step(1)", "Frame after", show=False),
    ]
    frame: reactive[int] = reactive(0, init=False)
    playing: reactive[bool] = reactive(False, init=False)

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.set_reactive(MovingPicture.frame, len(panel.frames) - 1)
        self.rest = 0

    def on_mount(self) -> None:
        self.timer = self.set_interval(_SECONDS_A_FRAME, self.advance, pause=True)
        self.playing = self.app.animation_level == "full"

    @property
    def heading(self) -> str:
        state = "▶" if self.playing else "‖"
        keys = _("space stops it") if self.playing else _("space plays it, ← → step")
        place = _("{number} of {total}").format(number=self.frame + 1, total=len(self.panel.frames))
        return f"{super().heading}\n{state} {place} · {keys}"

    def draw(self) -> None:
        self.query_one(".heading", Static).update(self.heading)
        self.query_one(ImageWidget).show(self.panel.frames[self.frame])

    def watch_frame(self) -> None:
        self.draw()

    def watch_playing(self, playing: bool) -> None:
        if playing:
            self.timer.resume()
        else:
            self.timer.pause()
        self.draw()

    def advance(self) -> None:
        """Show the next frame; the last one stands a while."""
        if self.frame < len(self.panel.frames) - 1:
            self.frame += 1
            self.rest = 0
        elif self.rest < _FRAMES_AT_THE_END:
            self.rest += 1
        else:
            self.frame = 0

    def action_play(self) -> None:
        self.playing = not self.playing

    def action_step(self, step: int) -> None:
        """Stand still on the frame before or after this one."""
        self.playing = False
        self.frame = (self.frame + step) % len(self.panel.frames)

    def on_click(self) -> None:
        self.action_play()
