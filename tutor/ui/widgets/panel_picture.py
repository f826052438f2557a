"""One drawing of a picture under its title: an image, one that moves, or a chart."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.reactive import reactive
from textual.widgets import Static

from grader.protocol import Panel
from tutor.ui import words
from tutor.ui.widgets.chart_text import ChartText
from tutor.ui.widgets.image import CharacterImage, ImageWidget


class PanelPicture(Vertical):
    """Shows a panel, and another of the same kind in its place. `image_kind` draws the pixels of all of them."""

    image_kind: ClassVar[type[ImageWidget]] = CharacterImage
    panel: reactive[Panel] = reactive(Panel(title=""), init=False)

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.set_reactive(PanelPicture.panel, panel)

    def compose(self) -> ComposeResult:
        yield Static(self.heading, classes="heading", markup=False)
        if self.panel.chart:
            yield ChartText(self.panel.chart)
        else:
            yield self.image_kind(self.panel.still)

    @property
    def heading(self) -> str:
        """What stands above the drawing."""
        return words.clean(self.panel.title)

    def watch_panel(self, panel: Panel) -> None:
        self.query_one(".heading", Static).update(self.heading)
        if panel.chart:
            self.query_one(ChartText).chart = panel.chart
        else:
            self.draw()

    def draw(self) -> None:
        """Draw the image that the panel holds."""
        self.query_one(ImageWidget).show(self.panel.still)
