"""What is shown instead of a broken layout."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.widgets import Static

from tutor.language import _

_WIDTH, _HEIGHT = 60, 16


class TooSmall(ModalScreen[None]):
    """Covers everything while the terminal is too small, and goes away by itself."""

    CSS_PATH = "modals.tcss"
    left = False

    def compose(self) -> ComposeResult:
        said = _("dltutor needs a terminal of at least {width}×{height}; please make this one larger.")
        yield Static(said.format(width=_WIDTH, height=_HEIGHT), markup=False)

    @staticmethod
    def fits(size: Size) -> bool:
        """Whether the screens are legible at this size."""
        return size.width >= _WIDTH and size.height >= _HEIGHT

    def on_resize(self, event: events.Resize) -> None:
        self._leave(event.size)

    def on_screen_resume(self) -> None:
        """Whatever covered this one meanwhile is gone, and the terminal may have grown."""
        self.call_later(self._leave, self.app.size)

    def _leave(self, size: Size) -> None:
        if self.fits(size) and self.is_active and not self.left:
            self.left = True  # a second size may come before this one is gone
            self.dismiss()
