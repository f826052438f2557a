"""Hints, one by one, gentlest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Markdown, Static

from tutor.course import Exercise, Hint
from tutor.language import _, ngettext
from tutor.ui.screens.asking import AskingModal

if TYPE_CHECKING:
    from tutor.session import Session


class HintScreen(AskingModal[None]):
    """Shows the latest hint that is out; the next one only on a key, and says how many there are."""

    CSS_PATH = "modals.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        ("ctrl+g,n,enter,f2", "next", "Next hint"),
        ("left", "turn(-1)", "Earlier"),
        ("right", "turn(1)", "Later"),
    ]

    def __init__(self, session: Session, exercise: Exercise) -> None:
        super().__init__()
        self.session = session
        self.exercise = exercise
        self.seen: tuple[Hint, ...] = ()
        self.total = 0
        self.place = 0

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog reading"):
            yield Static(classes="dialog-title", markup=False)
            with VerticalScroll():
                yield Markdown(open_links=False)
            yield Static(classes="dialog-keys", markup=False)

    def on_mount(self) -> None:
        self.ask(lambda: (self.session.hints(self.exercise.slug), len(self.exercise.hints())), self._begin)

    def _begin(self, found: tuple[tuple[Hint, ...], int]) -> None:
        self.seen, self.total = found
        self.place = len(self.seen) - 1
        if self.seen:
            self._show()
        else:
            self.action_next()

    def action_next(self) -> None:
        if self.place < len(self.seen) - 1:
            self.action_turn(1)
        elif len(self.seen) < self.total or not self.seen:
            self.ask(lambda: self.session.next_hint(self.exercise.slug), self._revealed)

    def action_turn(self, step: int) -> None:
        self.place = max(0, min(self.place + step, len(self.seen) - 1))
        self._show()

    def _revealed(self, hint: Hint | None) -> None:
        if hint:
            self.seen = (*self.seen, hint)
            self.place = len(self.seen) - 1
        self._show()

    def _show(self) -> None:
        if not self.seen:
            self.query_one(".dialog-title", Static).update(_("This exercise has no hints."))
            return
        hint = self.seen[self.place]
        self.query_one(".dialog-title", Static).update(self._heading(hint))
        self.query_one(Markdown).update(hint.text)
        self.query_one(".dialog-keys", Static).update(self._keys())

    def _heading(self, hint: Hint) -> str:
        said = _("hint {number} of {total} · {title}")
        return said.format(number=hint.number, total=self.total, title=hint.title)

    def _keys(self) -> str:
        left = self.total - len(self.seen)
        more = ngettext("n shows the next hint ({count} left)", "n shows the next hint ({count} left)", left)
        parts = [more.format(count=left) if left else _("that was the last hint")]
        parts += [_("← → turns the pages")] if len(self.seen) > 1 else []
        return " · ".join([*parts, _("escape closes")])
