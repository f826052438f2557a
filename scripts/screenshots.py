"""Make the pictures of the README from the running program: `make screenshots`.

Everything in them is real: the screens, the verdicts, the grader behind them.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from textual.pilot import Pilot

from tutor.session import Session
from tutor.ui.app import TutorApp

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs"
SIZE = (124, 38)
FLIPPED = """import torch
from torch import Tensor


def corr2d(X: Tensor, K: Tensor) -> Tensor:
    h, w = K.shape
    Y = torch.zeros(X.shape[0] - h + 1, X.shape[1] - w + 1)
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            Y[i, j] = (X[i : i + h, j : j + w] * K.flip(0, 1)).sum()
    return Y
"""


async def settle(pilot: Pilot[None]) -> None:
    """Wait until nothing but the file watching is at work."""
    while True:
        await pilot.pause(0.3)
        busy = [worker for worker in pilot.app.workers if worker.group != "watching" and not worker.is_finished]
        if not busy:
            return
        await pilot.app.workers.wait_for_complete(busy)


async def take(folder: Path) -> None:
    """Walk through the map and the corr2d exercise, taking a picture of each."""
    session = Session.open(folder)
    session.client.ready()
    for slug in ("first_steps",):
        session.enter(slug)
        session.save(slug, session.course.exercise(slug).solution_path.read_text())
        session.grade(slug)
    app = TutorApp(session)
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        app.save_screenshot("map.svg", str(PICTURES))
    session = Session.open(folder)
    session.enter("corr2d")
    session.save("corr2d", FLIPPED)
    app = TutorApp(session, exercise="corr2d")
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+s")
        await settle(pilot)
        app.save_screenshot("exercise.svg", str(PICTURES))


def main() -> int:
    """Take all pictures."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(take(Path(folder) / "dltutor"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
