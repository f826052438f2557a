"""The line at the bottom that shows the keys of a screen."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import Footer


class KeyBar(Footer):
    """Textual's footer, built anew only when it would show something else: most moves of the focus change nothing."""

    shown: tuple[object, ...] | None = None

    def compose(self) -> ComposeResult:
        for key in super().compose():
            if compact := getattr(type(key), "compact", None):
                key.set_reactive(compact, self.compact)  # the default differs, and would have each key styled thrice
            yield key

    def bindings_changed(self, screen: Screen[object]) -> None:
        now = tuple((one.binding, one.enabled) for one in screen.active_bindings.values() if one.binding.show)
        if now != self.shown and screen.app.app_focus:
            self.shown = now
            super().bindings_changed(screen)
