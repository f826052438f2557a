"""All keys of a screen, read from its bindings."""

from __future__ import annotations

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from textual.binding import ActiveBinding

_WORDS = """\
Save, and your code is checked; saving in another editor does the same. Nothing that you wrote is ever lost:
whatever replaces your file copies it first and says where.
Keys of one letter work while the editor does not have the focus; escape leaves it, 2 enters it again."""


class HelpScreen(ModalScreen[None]):
    """What each key does here."""

    CSS_PATH = "modals.tcss"
    BINDINGS = [("escape,q,f1", "close", "Close")]

    def __init__(self, bindings: Iterable[ActiveBinding]) -> None:
        super().__init__()
        self.rows = key_rows(bindings)

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog sheet"):
            yield Static("Keys", classes="dialog-title", markup=False)
            with VerticalScroll():
                yield Static(_WORDS, classes="dialog-text", markup=False)
                for keys, text in self.rows:
                    yield Static(Content(f"{keys:<20}{text}"), classes="key-row")
            yield Static("escape closes", classes="dialog-keys", markup=False)

    def action_close(self) -> None:
        self.dismiss(None)


def key_rows(bindings: Iterable[ActiveBinding]) -> list[tuple[str, str]]:
    """The keys and the words for each action that says what it does, in order."""
    keys: dict[tuple[str, str], list[str]] = {}
    for active in bindings:
        words = active.binding.tooltip or active.binding.description
        if words:
            keys.setdefault((active.binding.action, words), []).append(_key_name(active.binding.key))
    return [(", ".join(names), words) for (_, words), names in keys.items()]


def _key_name(key: str) -> str:
    named = {"question_mark": "?", "slash": "/"}
    return named.get(key, key.upper() if key[0] == "f" and key[1:].isdigit() else key)
