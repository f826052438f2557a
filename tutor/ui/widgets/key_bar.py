"""The line at the bottom that shows the keys of a screen."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widgets import Footer
from textual.widgets._footer import FooterKey

_KEPT = ("back", "help", "app.command_palette", "command_palette")
"""What can be read at the right end, however many keys there are."""


class KeyBar(Footer):
    """Textual's footer, built anew only when it would show something else: most moves of the focus change nothing."""

    shown: tuple[object, ...] | None = None

    def compose(self) -> ComposeResult:
        keys = list(super().compose())
        for key in keys:
            if compact := getattr(type(key), "compact", None):
                key.set_reactive(compact, self.compact)  # the default differs, and would have each key styled thrice
        kept = [key for key in keys if isinstance(key, FooterKey) and key.action in _KEPT]
        yield from (key for key in keys if key not in kept)
        with Horizontal(classes="kept"):
            yield from kept

    def bindings_changed(self, screen: Screen[object]) -> None:
        now = tuple((one.binding, one.enabled) for one in screen.active_bindings.values() if one.binding.show)
        if now != self.shown and screen.app.app_focus:
            self.shown = now
            super().bindings_changed(screen)
