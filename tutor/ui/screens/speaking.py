"""What every screen says in the language of now: its keys, and the titles of its panes."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from textual.binding import ActiveBinding
from textual.screen import Screen
from textual.widget import Widget

from tutor.language import _

R = TypeVar("R")


class SpeakingScreen(Screen[R]):
    """BINDINGS and BORDER_TITLE are written down in English, and said here when they are shown."""

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """What the footer shows."""
        return {key: _said(one) for key, one in super().active_bindings.items()}

    def on_mount(self) -> None:
        self.name_panes()

    def name_panes(self) -> None:
        """Give each pane its title."""
        for widget in self.query(Widget):
            if widget.BORDER_TITLE:
                widget.border_title = _(widget.BORDER_TITLE)
            if widget.BORDER_SUBTITLE:
                widget.border_subtitle = _(widget.BORDER_SUBTITLE)

    def say_again(self) -> None:
        """Say everything anew after the language changed; screens with sentences of their own add to it."""
        self.name_panes()
        self.refresh_bindings()


def _said(active: ActiveBinding) -> ActiveBinding:
    """The same binding with its words translated."""
    binding = active.binding
    spoken = replace(binding, description=_(binding.description), tooltip=_(binding.tooltip))
    return active._replace(binding=spoken, tooltip=_(active.tooltip))
