"""An exercise looked at closely: what it needs, what uses it, and a way there."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tutor.language import N_, _
from tutor.session.details import Details
from tutor.ui import details
from tutor.ui.screens.asking import AskingModal

if TYPE_CHECKING:
    from tutor.session import Session


class DetailsScreen(AskingModal[str | None]):
    """Returns the exercise to go to, if one of the parts was chosen."""

    CSS_PATH = "modals.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("i,q", "close", N_("Close")),
        Binding(
            "b", "borrow", N_("Borrow"), tooltip=N_("Borrow the course's solution of a part, or take yours again")
        ),
    ]

    def __init__(self, session: Session, slug: str) -> None:
        super().__init__()
        self.session = session
        self.slug = slug
        self.found: Details | None = None

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog sheet"):
            yield Static(self.session.course.title(self.slug), classes="dialog-title", markup=False)
            with VerticalScroll():
                yield Static(id="details", markup=False)
            yield Static(_("Needs"), id="parts-title", markup=False)
            yield OptionList(id="parts", markup=False)
            yield Static(_("escape closes"), id="keys", classes="dialog-keys", markup=False)

    def on_mount(self) -> None:
        self._look()

    def _look(self) -> None:
        self.ask(lambda: self.session.details(self.slug), self._show)

    def _show(self, found: Details) -> None:
        self.found = found
        self.query_one("#details", Static).update(details.of_exercise(found, needs=False))
        parts = self.query_one(OptionList)
        parts.display = self.query_one("#parts-title").display = bool(found.needs)
        if found.needs:
            self._show_parts(parts, found)

    def _show_parts(self, parts: OptionList, found: Details) -> None:
        at = parts.highlighted or 0
        parts.set_options(Option(details.need(one), id=one.exercise.slug) for one in found.needs)
        parts.highlighted = at
        parts.focus()
        keys = _("Enter goes to the part · b borrows it, or takes yours again · escape closes")
        self.query_one("#keys", Static).update(keys)

    @on(OptionList.OptionSelected)
    def go(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option.id)

    def action_borrow(self) -> None:
        at = self.query_one(OptionList).highlighted
        if self.found is None or at is None:
            return
        slug = self.found.needs[at].exercise.slug
        self.ask(lambda: self.session.borrow(slug, not self.session.standing(slug).borrowed), lambda _: self._look())
