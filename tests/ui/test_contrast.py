"""Contrast as WCAG 2.2 defines it, measured on what is really drawn."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from rich.color import Color
from rich.segment import Segment
from textual.app import App

from .fakes import FakeSession
from .pilots import WIDE, settle
from .scenes import SCENES, Scene, played

TEXT, LINES = 4.5, 3.0
"""Levels AA of success criteria 1.4.3 (text) and 1.4.11 (what one must see to use a part)."""


def luminance(color: Color) -> float:
    """Relative luminance of an sRGB colour, 0 to 1."""

    def linear(channel: int) -> float:
        share = channel / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(channel) for channel in color.get_truecolor())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Color, other: Color) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def drawn(app: App[None]) -> Iterator[Segment]:
    """Every piece of the screen as it goes to the terminal, but of what lies below a dialog and waits, nothing."""
    screen = app.screen
    seen = screen._compositor.visible_widgets
    inside = [region.intersection(clip) for one, (region, clip) in seen.items() if one is not screen]
    parts = inside if screen.is_modal else [screen.region]
    for y, strip in enumerate(screen._compositor.render_strips()):
        for line_filter in app.get_line_filters():
            strip = strip.apply_filter(line_filter, screen.background_colors[1])
        for part in parts:
            if part.y <= y < part.bottom:
                yield from strip.crop(part.x, part.right)


def needed(text: str) -> float:
    """The contrast that a piece needs: none for blanks and blocks, less for lines and dots than for text."""
    marks = {char for char in text if not char.isspace() and not "▀" <= char <= "▟"}
    if not marks:
        return 0.0
    return LINES if all("─" <= char <= "╿" or "⠀" <= char <= "⣿" or char in "•·" for char in marks) else TEXT


def too_faint(segment: Segment) -> str | None:
    style = segment.style
    if style is None or style.color is None or style.bgcolor is None:
        return None
    found = contrast(style.color, style.bgcolor)
    if found >= needed(segment.text) - 0.005:
        return None
    return f"{segment.text.strip()[:50]!r}: {found:.2f}, {style.color.name} on {style.bgcolor.name}"


def test_black_on_white_has_the_greatest_contrast_there_is() -> None:
    assert contrast(Color.parse("#000000"), Color.parse("#ffffff")) == pytest.approx(21)
    assert contrast(Color.parse("#767676"), Color.parse("#ffffff")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
async def test_every_text_has_contrast_enough(session: FakeSession, scene: Scene) -> None:
    async with played(scene, session, WIDE, "dark", notifications=True) as pilot:
        faint = []
        for theme in ("dark", "light"):
            pilot.app.theme = theme
            await settle(pilot)
            pieces = list(drawn(pilot.app))
            assert sum(needed(piece.text) == TEXT for piece in pieces) > 1
            faint += sorted({f"{theme}: {found}" for piece in pieces if (found := too_faint(piece))})
    assert not faint, "\n".join(faint)
