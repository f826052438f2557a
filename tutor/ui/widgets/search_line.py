"""One line to type into: words that exercises have to fit, or where to jump to."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.widgets import Input

from tutor.language import _
from tutor.ui import search


class SearchLine(Input):
    """Shown while it is wanted. `jumping` says which of the two it is."""

    BINDINGS: ClassVar[list[BindingType]] = [("down", "submit")]

    def __init__(self) -> None:
        super().__init__(compact=True)
        self.jumping = False
        self.display = False

    def begin(self, jumping: bool) -> None:
        """Show the line; what was filtered for stays, a jump begins empty."""
        if jumping or self.jumping:
            self.value = ""
        self.jumping, self.display = jumping, True
        self.placeholder = (
            _("Jump to: 6.1, or the beginning of a name · Enter stays there, escape goes back")
            if jumping
            else _("Show only: words, 6.1, {states} · escape shows all").format(states=", ".join(search.states()))
        )

    def end(self) -> None:
        """Hide the line and forget what was typed."""
        self.value = ""
        self.display = False
