"""What the learner's own code draws, beside it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from grader.protocol import Panel
from tutor.ui.widgets.moving_picture import MovingPicture
from tutor.ui.widgets.panel_picture import PanelPicture


class PicturePane(VerticalScroll):
    """The panels of a picture, one below the other."""

    BORDER_TITLE = "picture, drawn by your code"
    BORDER_SUBTITLE = "new at every check · F4 puts it away"

    def compose(self) -> ComposeResult:
        yield Static(id="said", markup=False)

    async def show(self, panels: tuple[Panel, ...]) -> None:
        """Show a picture. Where the kinds of its panels are the old ones, they are drawn over and nothing jumps."""
        self.say("")
        drawn = list(self.query(PanelPicture))
        if [_kind(one.panel) for one in drawn] == [_kind(panel) for panel in panels]:
            for widget, panel in zip(drawn, panels, strict=True):
                widget.panel = panel
            return
        await self.query(PanelPicture).remove()
        await self.mount_all([MovingPicture(panel) if panel.frames else PanelPicture(panel) for panel in panels])

    def say(self, text: str) -> None:
        """A sentence above what was drawn last; nothing where `text` is empty."""
        said = self.query_one("#said", Static)
        said.update(text)
        said.display = bool(text)


def _kind(panel: Panel) -> tuple[bool, int]:
    return panel.chart is not None, len(panel.frames)
