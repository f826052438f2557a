"""The confusion matrix of a trained network, in as many columns as there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size
from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from grader.protocol import Review
from tutor.language import _
from tutor.session.review import class_shares
from tutor.ui import words

_NAME = 10
"""Cells of a class's name that the table has room for."""


class ConfusionTable(Widget):
    """A row for each class, a column for each guess; what is right is bold, nothing is a dot.

    Where there is room, the columns are headed by the classes' names, and what is right is in brackets too.
    """

    def __init__(self, review: Review) -> None:
        super().__init__()
        self.review = review

    def get_content_width(self, container: Size, viewport: Size) -> int:
        return confusion_table(self.review, container.width).width

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self.review.confusion) + 1

    def render(self) -> RenderResult:
        return confusion_table(self.review, self.content_size.width).text


@dataclass(frozen=True)
class Table:
    """Lines of one width."""

    text: Content
    width: int


def confusion_table(review: Review, room: int) -> Table:
    """The roomiest form that fits into `room` columns, else the narrowest there is."""
    forms = ((named, bracketed) for named in (True, False) for bracketed in (True, False))
    tables = [_table(review, *form) for form in forms]
    return next((table for table in tables if table.width <= room), tables[-1])


def class_name(review: Review, index: int) -> str:
    """What a class is called, cut where it is long."""
    name = words.clean(review.classes[index]) if index < len(review.classes) else str(index)
    return set_cell_size(name, min(_NAME, cell_len(name)))


def _table(review: Review, named: bool, bracketed: bool) -> Table:
    names = [class_name(review, index) for index in range(len(review.confusion))]
    short = max(map(cell_len, names)) <= 1
    heads = names if named or short else [str(index) for index in range(len(names))]
    labels = names if named or short else [f"{head} {name}" for head, name in zip(heads, names, strict=True)]
    largest = max(len(str(count)) for row in review.confusion for count in row)
    width = max(largest, *map(cell_len, heads)) + (2 if bracketed else 1)
    room = max(cell_len(label) for label in [*labels, _("class")])
    head = "".join(words.padded(f"{one} " if bracketed else one, width, right=True) for one in heads)
    lines = [Content(f"{words.padded(_('class'), room)}{head}")]
    for index, (label, share) in enumerate(zip(labels, class_shares(review), strict=True)):
        cells = Content("").join(_cells(review.confusion[index], index, width, bracketed))
        lines.append(Content(words.padded(label, room)) + cells + Content(f"  {words.percent(share):>7}"))
    return Table(Content("\n").join(lines), lines[-1].cell_length)


def _cells(counts: tuple[int, ...], right: int, width: int, bracketed: bool) -> Iterator[Content]:
    for guess, count in enumerate(counts):
        if guess == right:
            said = f"[{count}]" if bracketed else str(count)
            yield Content(said.rjust(width)).stylize("bold")
        else:
            said = str(count or "·")
            yield Content((f"{said} " if bracketed else said).rjust(width))
