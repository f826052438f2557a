"""What is shown instead of a broken layout."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.widgets import Static

_WIDTH, _HEIGHT = 60, 16


class TooSmall(ModalScreen[None]):
    """Covers everything while the terminal is too small, and goes away by itself."""

    CSS_PATH = "modals.tcss"

    def compose(self) -> ComposeResult:
        yield Static(f"dltutor needs a terminal of at least {_WIDTH}×{_HEIGHT}; please make this one larger.")

    @staticmethod
    def fits(size: Size) -> bool:
        """Whether the screens are legible at this size."""
        return size.width >= _WIDTH and size.height >= _HEIGHT

    def on_resize(self, event: events.Resize) -> None:
        if self.fits(event.size) and self.is_current:
            self.dismiss()
