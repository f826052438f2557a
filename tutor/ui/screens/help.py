"""All keys of a screen, read from its bindings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from tutor.language import N_, _
from tutor.ui import words

_WORDS = N_(
    "Save, and your code is checked; saving in another editor does the same. Nothing that you wrote is lost: "
    "whatever replaces your file copies it first and says where.\n\n"
    "Keys of one letter work while the editor does not have the focus: escape leaves it, 2 enters it again."
)


class HelpScreen(ModalScreen[None]):
    """What each key does on the screen below."""

    CSS_PATH = "modals.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [("escape,q,f1", "close", "Close")]

    def __init__(self, *nodes: Screen[Any] | App[Any]) -> None:
        super().__init__()
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


def bindings(node: Screen[Any] | App[Any]) -> Iterator[Binding]:
    """What a screen or application of ours binds and can do now; what Textual binds is left out."""
    for owner in type(node).__mro__:
        if owner in (Screen, ModalScreen, App):
            return
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


def _key_name(key: str) -> str:
    named = {"question_mark": "?", "slash": "/"}
    return named.get(key, key.upper() if key[0] == "f" and key[1:].isdigit() else key)
