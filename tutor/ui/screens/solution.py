"""The course's solution, to read; after a pass the learner's own code beside it."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import ContentSwitcher, Static

from tutor.language import _
from tutor.ui.widgets.code import Code
from tutor.ui.widgets.code_comparison import CodeComparison


class SolutionScreen(ModalScreen[None]):
    """Read-only; the learner's own file is not touched. `mine` is what passed, None where nothing did."""

    CSS_PATH = "modals.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape,q,f3", "close", "Close"),
        ("c", "compare", "Compare"),
    ]

    def __init__(self, title: str, source: str, mine: str | None = None) -> None:
        super().__init__()
        self.heading = title
        self.source = source
        self.mine = mine

    def compose(self) -> ComposeResult:
        said = _("The course's solution of {title}").format(title=self.heading)
        with Vertical(classes="dialog sheet"):
            yield Static(said, classes="dialog-title", markup=False)
            with ContentSwitcher(initial="alone" if self.mine is None else "beside"):
                with Vertical(id="alone"):
                    yield Code(self.source)
                if self.mine is not None:
                    with VerticalScroll(id="beside", can_focus=True):
                        yield CodeComparison(self.mine, self.source)
            yield Static(self._keys(), classes="dialog-keys", markup=False)

    def _keys(self) -> str:
        if self.mine is None:
            return _("to read, your own file is untouched · escape closes")
        return _(
            "≠ differs · < only yours · > only the course's: yours passes, so neither is wrong\n"
            "c shows the solution alone, or both · escape closes"
        )

    def on_mount(self) -> None:
        code = self.query_one(Code)
        code.suit(self.app.current_theme)
        self.app.theme_changed_signal.subscribe(self, code.suit)
        self._focus()

    def _focus(self) -> None:
        alone = self.query_one(ContentSwitcher).current == "alone"
        self.query_one(Code if alone else VerticalScroll).focus()

    def action_compare(self) -> None:
        """Show the solution alone, or both."""
        if self.mine is not None:
            switcher = self.query_one(ContentSwitcher)
            switcher.current = "alone" if switcher.current == "beside" else "beside"
            self._focus()

    def action_close(self) -> None:
        self.dismiss(None)
