"""How a few screens look, as text that can be read in a review. `DLTUTOR_LOOKS=write pytest …` writes them anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from .fakes import FakeSession
from .pilots import NARROW, WIDE
from .scenes import BEFORE, FAILED, MAP, TRAINING, Scene, played

LOOKS = Path(__file__).with_name("looks")
WRITE = os.environ.get("DLTUTOR_LOOKS") == "write"


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("scene", [MAP, BEFORE, FAILED, TRAINING], ids=lambda scene: scene.name)
async def test_a_screen_looks_as_it_did(session: FakeSession, scene: Scene, size: tuple[int, int]) -> None:
    async with played(scene, session, size, "plain") as pilot:
        await pilot.pause()
        lines = [strip.text.rstrip() for strip in pilot.app.screen._compositor.render_strips()]
    look = "\n".join(lines[:-1]) + "\n"  # without the footer, which makes itself anew at moments of its own
    place = LOOKS / f"{scene.name}-{'x'.join(map(str, size))}.txt"
    if WRITE:
        place.parent.mkdir(exist_ok=True)
        place.write_text(look, encoding="utf-8")
    assert look == place.read_text(encoding="utf-8"), "if it is meant, write it anew: see the top of this file"
