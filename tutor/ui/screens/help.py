"""All keys of a screen, read from its bindings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widget import Widget
from textual.widgets import Static

from tutor.language import N_, _
from tutor.ui import words

_OURS = __name__.partition(".")[0]
_WORDS = N_(
    "Save, and your code is checked; saving in another editor does the same. Nothing that you wrote is lost: "
    "whatever replaces your file copies it first and says where.\n\n"
    "Keys of one letter work while the editor does not have the focus: escape leaves it, 2 enters it again."
)


class HelpScreen(ModalScreen[None]):
    """What each key does on the screen below."""

    CSS_PATH = "modals.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [("escape,q,f1", "close", "Close")]

    def __init__(self, screen: Screen[Any], app: App[Any]) -> None:
        super().__init__()
        nodes = (screen, *screen.query(Widget), app)
        self.rows = key_rows(binding for node in nodes for binding in bindings(node))

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog sheet"):
            yield Static(_("Keys"), classes="dialog-title", markup=False)
            with VerticalScroll():
                for keys, text in self.rows:
                    yield Static(Content(words.padded(keys, 22) + text), classes="key-row")
                yield Static(_(_WORDS), classes="dialog-text", markup=False)
            yield Static(_("↑ ↓ scrolls · escape closes"), classes="dialog-keys", markup=False)

    def action_close(self) -> None:
        self.dismiss(None)


def bindings(node: Widget | App[Any]) -> Iterator[Binding]:
    """What a screen, widget or application of ours binds and can do now; what Textual binds is left out."""
    for owner in type(node).__mro__:
        if not owner.__module__.startswith(_OURS):
            continue
        declared = vars(owner).get("BINDINGS", [])
        yield from (one for one in Binding.make_bindings(declared) if node.check_action(one.action, ()) is not False)


def key_rows(found: Iterable[Binding]) -> list[tuple[str, str]]:
    """The keys and the words for each action that says what it does, in order."""
    keys: dict[tuple[str, str], list[str]] = {}
    for binding in found:
        said = _(binding.tooltip or binding.description)
        if said:
            keys.setdefault((binding.action, said), []).append(_key_name(binding.key))
    return [(", ".join(names), said) for (_action, said), names in keys.items()]


_SIGNS = {"question_mark": "?", "slash": "/", "underscore": "_", "at": "space"}
"""Terminals send ctrl+space as the control character of @."""


def _key_name(key: str) -> str:
    *held, last = key.split("+")
    named = _SIGNS.get(last, last.upper() if last[0] == "f" and last[1:].isdigit() else last)
    return "+".join((*held, named))
