"""What a trained network gets right and wrong."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from grader.protocol import Mistake, Panel, Review
from tutor.language import _
from tutor.session.review import class_shares, lines
from tutor.ui import words
from tutor.ui.widgets.panel_picture import PanelPicture

_NAME = 7
"""Letters of a class's name that the table has room for."""


class ReviewScreen(ModalScreen[None]):
    """The confusion matrix as a table, and the mistakes that the network was surest of; or what it writes."""

    CSS_PATH = "modals.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [("escape,q,v", "dismiss", "Close")]

    def __init__(self, title: str, review: Review) -> None:
        super().__init__()
        self.heading = title
        self.review = review

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog sheet"):
            yield Static(self.heading, classes="dialog-title", markup=False)
            with VerticalScroll():
                said = words.clean("\n".join(lines(self.review))) or _("Nothing is known of it.")
                yield Static(said, markup=False)
                if self.review.confusion:
                    yield Static(confusion_table(self.review), id="confusion", markup=False)
                for mistake in self.review.mistakes:
                    yield PanelPicture(Panel(title=_said(mistake, self.review), rows=mistake.rows))
            yield Static(_("escape closes"), classes="dialog-keys", markup=False)


def confusion_table(review: Review) -> str:
    """A row for each class, a column for each guess; what is right is in brackets, nothing is a dot."""
    names = [_short(review, index) for index in range(len(review.confusion[0]))]
    width = max(4, *map(cell_len, names))
    room = max(_NAME, cell_len(_("class")))
    head = f"{words.padded(_('class'), room)} " + " ".join(
        words.padded(name, width + 2, right=True) for name in names
    )
    rows = [head]
    for index, (counts, share) in enumerate(zip(review.confusion, class_shares(review), strict=True)):
        cells = (
            f"[{count:>{width}}]" if index == guess else f" {count or '·':>{width}} "
            for guess, count in enumerate(counts)
        )
        rows.append(f"{words.padded(names[index], room)} {' '.join(cells)}  {words.percent(share)}")
    return words.clean("\n".join(rows))


def _short(review: Review, index: int) -> str:
    name = review.classes[index] if index < len(review.classes) else str(index)
    return set_cell_size(name, min(_NAME, cell_len(name)))


def _said(mistake: Mistake, review: Review) -> str:
    label, guess = (_short(review, index) for index in (mistake.label, mistake.guess))
    said = _("{label} taken for {guess}, {share} sure")
    return said.format(label=label, guess=guess, share=words.percent(mistake.confidence))
