"""Driving a pilot: press keys, wait for all that comes of it, read what is said."""

from __future__ import annotations

from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Static

WIDE, NARROW = (120, 40), (80, 24)


async def settle(pilot: Pilot[None]) -> None:
    """Wait until no worker but the watching ones is at work and every message is handled."""
    while True:
        await pilot.pause()
        busy = [one for one in pilot.app.workers if one.group != "watching" and not one.is_finished]
        if not busy:
            break
        await pilot.app.workers.wait_for_complete(busy)
    await pilot.pause()


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys one after the other, each with all that comes of it."""
    for key in keys:
        await pilot.press(key)
        await settle(pilot)


def text(widget: Widget) -> str:
    """All that a widget and those in it say."""
    inside = widget.walk_children(with_self=True)
    return "\n".join(str(one.render()) for one in inside if isinstance(one, Static) and one.display)


def toasts(pilot: Pilot[None]) -> str:
    """What the learner was notified of."""
    return "\n".join(str(one.message) for one in pilot.app._notifications)
