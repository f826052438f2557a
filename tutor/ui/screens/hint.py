"""What the failure itself says, then hints one by one: those that fit it first, then gentlest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Markdown, Static

from tutor.course import Exercise, Hint
from tutor.language import _, ngettext
from tutor.session.advice import Advice, advice, fits
from tutor.ui import words
from tutor.ui.screens.asking import AskingModal

if TYPE_CHECKING:
    from grader.verdict import Verdict
    from tutor.session import Session


class HintScreen(AskingModal[None]):
    """Shows the advice of a failure or the latest hint that is out; the next one only on a key, and counts them."""

    CSS_PATH = "modals.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        ("ctrl+g,n,enter,f2", "next", "Next hint"),
        ("left", "turn(-1)", "Earlier"),
        ("right", "turn(1)", "Later"),
    ]

    def __init__(self, session: Session, exercise: Exercise, verdict: Verdict | None = None) -> None:
        super().__init__()
        self.session = session
        self.exercise = exercise
        self.verdict = verdict
        self.advice = advice(verdict)
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
        self.place = 0 if self.advice else len(self.seen) - 1
        if self.pages:
            self._show()
        else:
            self.action_next()

    @property
    def pages(self) -> tuple[Advice | Hint, ...]:
        """What can be read now."""
        return (self.advice, *self.seen) if self.advice else self.seen

    def action_next(self) -> None:
        if self.place < len(self.pages) - 1:
            self.action_turn(1)
        elif len(self.seen) < self.total or not self.seen:
            self.ask(lambda: self.session.next_hint(self.exercise.slug), self._revealed)

    def action_turn(self, step: int) -> None:
        self.place = max(0, min(self.place + step, len(self.pages) - 1))
        self._show()

    def _revealed(self, hint: Hint | None) -> None:
        if hint and hint not in self.seen:  # a key that is pressed twice may ask twice for the same
            self.seen = (*self.seen, hint)
            self.place = len(self.pages) - 1
        self._show()

    def _show(self) -> None:
        if not self.pages:
            self.query_one(".dialog-title", Static).update(_("This exercise has no hints."))
            return
        page = self.pages[self.place]
        self.query_one(".dialog-title", Static).update(words.clean(self._title(page)))
        self.query_one(Markdown).update(page.text)
        self.query_one(".dialog-keys", Static).update(self._keys())

    def _title(self, page: Advice | Hint) -> str:
        if isinstance(page, Advice):
            return _("from your last check · {title}").format(title=page.title)
        said = _("hint {number} of {total} · {title}").format(number=page.number, total=self.total, title=page.title)
        return said + (_(" · for what fails now") if fits(page, self.verdict) else "")

    def _keys(self) -> str:
        left = self.total - len(self.seen)
        more = ngettext("n shows the next hint ({count} left)", "n shows the next hint ({count} left)", left)
        parts = [more.format(count=left) if left else _("that was the last hint")]
        parts += [_("← → turns the pages")] if len(self.pages) > 1 else []
        return " · ".join([*parts, _("escape closes")])
