"""What a trained network gets right and wrong."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from grader.protocol import Mistake, Panel, Review
from tutor.language import _
from tutor.session.review import lines
from tutor.ui import words
from tutor.ui.widgets.confusion import ConfusionTable, class_name
from tutor.ui.widgets.panel_picture import PanelPicture


class ReviewScreen(ModalScreen[None]):
    """The confusion matrix as a table, and the mistakes that the network was surest of; or what it writes."""

    CSS_PATH = "modals.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [("escape,q,v", "dismiss", "Close")]

    def __init__(self, title: str, review: Review) -> None:
        super().__init__()
        self.heading = title
        self.review = review

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog sheet whole"):
            yield Static(self.heading, classes="dialog-title", markup=False)
            with VerticalScroll():
                said = words.clean("\n".join(lines(self.review))) or _("Nothing is known of it.")
                yield Static(said, markup=False)
                if self.review.confusion:
                    yield ConfusionTable(self.review)
                for mistake in self.review.mistakes:
                    yield PanelPicture(Panel(title=_said(mistake, self.review), rows=mistake.rows))
            yield Static(_("escape closes"), classes="dialog-keys", markup=False)


def _said(mistake: Mistake, review: Review) -> str:
    label, guess = (class_name(review, index) for index in (mistake.label, mistake.guess))
    said = _("{label} taken for {guess}, {share} sure")
    return said.format(label=label, guess=guess, share=words.percent(mistake.confidence))
