"""What the keys of a screen do: declared as bindings, and read from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from textual.app import App
from textual.binding import Binding
from textual.widget import Widget

from tutor.language import _

_OURS = __name__.partition(".")[0]
_SIGNS = {"question_mark": "?", "slash": "/", "underscore": "_", "left": "←", "right": "→", "@": "space"}
"""Terminals send ctrl+space as the control character of @."""


def key(keys: str, action: str, short: str, long: str = "", *, show: bool = False, **options: Any) -> Binding:
    """A binding that the help screen explains; the footer has it only where it is to `show`."""
    return Binding(keys, action, short, tooltip=long, show=show, **options)


def bindings(node: Widget | App[Any]) -> Iterator[Binding]:
    """What a screen, widget or application of ours binds and can do now; what Textual binds is left out."""
    for owner in type(node).__mro__:
        if not owner.__module__.startswith(_OURS):
            continue
        declared = vars(owner).get("BINDINGS", [])
        yield from (one for one in Binding.make_bindings(declared) if node.check_action(one.action, ()) is not False)


def key_rows(found: Iterable[Binding]) -> list[tuple[str, str]]:
    """The keys and the words for each action that says what it does, in order."""
    keys: dict[tuple[str, str], dict[str, None]] = {}
    for binding in found:
        said = _(binding.tooltip or binding.description)
        if said:
            keys.setdefault((binding.action, said), {})[key_name(binding.key)] = None
    return [(", ".join(names), said) for (_action, said), names in keys.items()]


def key_name(key: str) -> str:
    """A key as it stands on a keyboard."""
    *held, last = key.split("+")
    named = _SIGNS.get(last, last.upper() if last[0] == "f" and last[1:].isdigit() else last)
    return "+".join((*held, named))
