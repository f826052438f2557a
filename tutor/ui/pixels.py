"""Whether pictures are drawn in real pixels: what the learner wants, and what the terminal is known for."""

from __future__ import annotations

from collections.abc import Mapping

from tutor.errors import TutorError
from tutor.language import _

WAYS = ("auto", "pixels", "characters")
_TERMS = ("kitty", "ghostty", "foot", "wezterm", "contour", "mlterm", "konsole", "sixel", "iterm", "mintty")
_MARKS = ("KITTY_WINDOW_ID", "KONSOLE_VERSION", "WEZTERM_PANE", "GHOSTTY_RESOURCES_DIR", "WT_SESSION")


def known_for_pixels(environment: Mapping[str, str]) -> bool:
    """Whether the environment names a terminal that draws pixels, so that asking it costs no wait."""
    names = " ".join(environment.get(name, "") for name in ("TERM", "TERM_PROGRAM", "LC_TERMINAL")).lower()
    inside = environment.get("TERM", "").startswith(("tmux", "screen"))
    return not inside and (any(term in names for term in _TERMS) or any(mark in environment for mark in _MARKS))


def wanted(environment: Mapping[str, str]) -> str:
    """What `$DLTUTOR_PICTURES` says, one of `WAYS`. Raises `TutorError` for anything else."""
    way = environment.get("DLTUTOR_PICTURES", "auto")
    if way not in WAYS:
        raise TutorError(
            _("DLTUTOR_PICTURES is {way!r}; set it to {ways}, or unset it.").format(way=way, ways=", ".join(WAYS))
        )
    return way


def prepare(environment: Mapping[str, str]) -> bool:
    """Ask the terminal, before Textual reads from it, and have pictures drawn in pixels where it can.

    `$DLTUTOR_PICTURES` says `pixels` (ask every terminal), `characters` (ask none) or `auto`. Raises `TutorError` for
    anything else.
    """
    way = wanted(environment)
    if way == "characters" or (way == "auto" and not known_for_pixels(environment)):
        return False
    from tutor.ui.widgets.panel_picture import PanelPicture

    try:
        from tutor.ui.widgets import sharp_image
    except Exception:  # whatever a terminal answers, or fails to, the tutor starts all the same
        return False
    if sharp_image.SUPPORTED:
        PanelPicture.image_kind = sharp_image.SharpImage
    return sharp_image.SUPPORTED
