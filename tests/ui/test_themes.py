"""Light, dark and plain: which one, how it is kept, and that none is needed to understand what is said."""

from __future__ import annotations

from typing import Any

import pytest
from rich.style import Style

from tutor.errors import TutorError
from tutor.ui.app import TutorApp
from tutor.ui.themes import choose

from .fakes import FakeSession
from .pilots import NARROW, WIDE, press, settle, text, toasts
from .scenes import FAILED, MAP, PASSED, played
from .test_contrast import drawn


@pytest.mark.parametrize(
    ("asked", "environment", "remembered", "begun"),
    [
        (None, {}, "", "dark"),
        (None, {}, "light", "light"),
        (None, {"DLTUTOR_THEME": "nord"}, "light", "nord"),
        ("light", {"DLTUTOR_THEME": "nord"}, "", "light"),
        (None, {"NO_COLOR": "1"}, "light", "plain"),
        (None, {"NO_COLOR": ""}, "light", "light"),
        (None, {"TERM": "dumb"}, "light", "plain"),
        ("dark", {"NO_COLOR": "1"}, "", "dark"),
    ],
)
def test_the_theme_is_what_was_asked_else_what_the_terminal_wants_else_the_last_one(
    asked: str | None, environment: dict[str, str], remembered: str, begun: str
) -> None:
    assert choose(asked, environment, remembered) == begun


def test_a_remembered_theme_that_is_no_more_does_not_keep_the_tutor_from_opening() -> None:
    assert choose(None, {}, "of another version") == "dark"


def test_an_unknown_theme_is_answered_with_the_known_ones(session: FakeSession) -> None:
    with pytest.raises(TutorError, match="no theme called 'pink'; there are dark, light, plain"):
        TutorApp(session, theme="pink")


async def test_another_theme_is_kept_and_the_first_one_is_not(session: FakeSession) -> None:
    kept: list[dict[str, Any]] = []
    app = TutorApp(session, theme="light", remember=lambda **chosen: kept.append(chosen))
    async with app.run_test(size=NARROW) as pilot:
        await settle(pilot)
        assert kept == []
        app.theme = "plain"
        await settle(pilot)
        assert kept == [{"theme": "plain"}]


async def test_a_theme_that_cannot_be_kept_is_worn_all_the_same(session: FakeSession) -> None:
    def full(**_: Any) -> None:
        raise OSError(28, "No space left on device")

    app = TutorApp(session, remember=full)
    async with app.run_test(size=NARROW) as pilot:
        await settle(pilot)
        app.theme = "light"
        await settle(pilot)
        assert "No space left on device" in toasts(pilot)


def coloured(styles: list[Style | None]) -> list[Style]:
    return [
        style
        for style in styles
        if style and not all(c is None or c.is_default for c in (style.color, style.bgcolor))
    ]


@pytest.mark.parametrize("scene", [MAP, FAILED], ids=lambda scene: scene.name)
async def test_plain_draws_nothing_in_colour(session: FakeSession, scene: Any) -> None:
    async with played(scene, session, WIDE, "plain") as pilot:
        styles = [piece.style for piece in drawn(pilot.app)]
    assert len(styles) > 50
    assert not coloured(styles)


async def test_no_color_takes_the_hue_out_of_every_theme(
    session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with played(FAILED, session, WIDE, "light") as pilot:
        colours = [
            c for piece in drawn(pilot.app) if piece.style for c in (piece.style.color, piece.style.bgcolor) if c
        ]
    assert len(colours) > 50
    assert all(len(set(colour.get_truecolor())) == 1 for colour in colours)


async def test_without_colour_states_have_signs_and_words(
    session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with played(MAP, session, NARROW, "plain") as pilot:
        map_text = "".join(piece.text for piece in drawn(pilot.app))
        focused = [piece.text for piece in drawn(pilot.app) if piece.style and piece.style.underline]
        assert "✓ passed" in map_text
        assert "◐ started" in map_text
        assert any("Cross-correlation" in piece for piece in focused), "the cursor's row is underlined"
        await press(pilot, "z", "z")
        assert "· open" in "".join(piece.text for piece in drawn(pilot.app)), "in the chapter that was folded"


@pytest.mark.parametrize(("scene", "said"), [(FAILED, "✗ failed"), (PASSED, "✓ passed")], ids=["failed", "passed"])
async def test_without_colour_a_verdict_has_a_sign_and_a_word(session: FakeSession, scene: Any, said: str) -> None:
    async with played(scene, session, WIDE, "plain") as pilot:
        assert said in "".join(piece.text for piece in drawn(pilot.app))


async def test_without_colour_the_focus_is_seen(session: FakeSession) -> None:
    async with played(FAILED, session, WIDE, "plain") as pilot:
        await press(pilot, "escape")
        for key, title in (("1", "lesson"), ("3", "results")):
            await press(pilot, key)
            reversed_ = [piece.text for piece in drawn(pilot.app) if piece.style and piece.style.reverse]
            assert any(title in piece for piece in reversed_)


async def test_motion_is_stopped_by_a_key_and_kept(session: FakeSession) -> None:
    kept: list[dict[str, Any]] = []
    app = TutorApp(session, "corr2d", motion=False, remember=lambda **chosen: kept.append(chosen))
    async with app.run_test(size=NARROW) as pilot:
        await settle(pilot)
        assert app.animation_level == "none"
        assert not app.screen.query_one("Editor").cursor_blink  # type: ignore[attr-defined]
        await press(pilot, "f10")
        assert app.animation_level == "full"
        await press(pilot, "f10")
        assert [one["motion"] for one in kept] == [True, False]
        assert "Nothing moves any more" in toasts(pilot)
        await press(pilot, "f1")
        assert "Let nothing move" in text(app.screen)
