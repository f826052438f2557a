"""The look of the application, as the learner chose it: its theme, and whether anything moves."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.app import App
from textual.filter import LineFilter, NoColor
from textual.theme import Theme

from tutor.language import _
from tutor.ui import themes


class DressedApp(App[None]):
    """Wears a theme. `remember` is called with `theme=`, `motion=` or `language=` for a new choice."""

    def __init__(self, theme: str, motion: bool, remember: Callable[..., object]) -> None:
        super().__init__()
        self.remember = remember
        for one in themes.THEMES:
            self.register_theme(one)
        self.theme = self.worn = themes.known(theme, self.available_themes)
        if not motion:
            self.animation_level = "none"

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Plain means without any colour, whatever a widget draws."""
        return [NoColor()] if self.theme == themes.PLAIN.name else super().get_line_filters()

    def on_mount(self) -> None:
        self.theme_changed_signal.subscribe(self, self.keep_theme)

    def keep_theme(self, theme: Theme) -> None:
        """Begin with this theme the next time, if the learner has just chosen it."""
        if theme.name != self.worn:
            self.worn = theme.name
            self.keep(theme=theme.name)

    def action_motion(self) -> None:
        """Let things move, or have everything stand still."""
        moving = self.animation_level == "none"
        self.animation_level = "full" if moving else "none"
        self.notify(_("Things move again.") if moving else _("Nothing moves any more."), markup=False)
        self.keep(motion=moving)

    def keep(self, **chosen: str | bool) -> None:
        """Have a choice remembered, or say why it cannot be."""
        try:
            self.remember(**chosen)
        except OSError as error:
            said = _("Your choice holds until you leave; it cannot be kept: {error}")
            self.notify(said.format(error=error), severity="warning", markup=False)
