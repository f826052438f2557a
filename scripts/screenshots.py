"""Make the pictures of the README from the running program: `make screenshots`.

Everything in them is real: the screens, the verdicts, the grader behind them. With `--check` nothing is written, and
the exit code says whether the pictures still say what the program says.
"""

from __future__ import annotations

import asyncio
import html
import re
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


async def shown(pilot: Pilot[None]) -> dict[str, str]:
    """The screen in dark and in light, by the ending of the picture's name."""
    pictures = {}
    for ending, theme in (("", "dark"), ("-light", "light")):
        pilot.app.theme = theme
        await settle(pilot)
        pictures[ending] = pilot.app.export_screenshot()
    return pictures


async def take(folder: Path) -> dict[str, str]:
    """Walk through the map and the corr2d exercise; a picture of each, by file name."""
    session = Session.open(folder)
    session.client.ready()
    session.enter("first_steps")
    session.save("first_steps", session.course.exercise("first_steps").solution_path.read_text())
    session.grade("first_steps")
    async with TutorApp(session, motion=False).run_test(size=SIZE) as pilot:
        await settle(pilot)
        pictures = {f"map{ending}.svg": picture for ending, picture in (await shown(pilot)).items()}
    session = Session.open(folder)
    session.enter("corr2d")
    session.save("corr2d", FLIPPED)
    async with TutorApp(session, exercise="corr2d", motion=False).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+s")
        await settle(pilot)
        pictures |= {f"exercise{ending}.svg": picture for ending, picture in (await shown(pilot)).items()}
    return pictures


def words(picture: str) -> list[str]:
    """What a picture says, without what differs from run to run: numbers, and the digest of the file."""
    lines = (html.unescape(line) for line in re.findall(r"<text[^>]*>([^<]*)</text>", picture))
    return re.sub(r"[0-9a-f]{12}|\d+", "#", "\n".join(lines)).split()


def stale(pictures: dict[str, str]) -> list[str]:
    """The names of the pictures that no longer say what the program says."""
    return [
        name
        for name, picture in pictures.items()
        if not (PICTURES / name).exists() or words((PICTURES / name).read_text(encoding="utf-8")) != words(picture)
    ]


def main() -> int:
    """Take all pictures, or say which ones are stale."""
    with tempfile.TemporaryDirectory() as folder:
        pictures = asyncio.run(take(Path(folder) / "dltutor"))
    if "--check" in sys.argv[1:]:
        old = stale(pictures)
        if old:
            print(f"{', '.join(old)}: no longer what the program shows; run `make screenshots`.", file=sys.stderr)
        return int(bool(old))
    PICTURES.mkdir(exist_ok=True)
    for name, picture in pictures.items():
        (PICTURES / name).write_text(picture, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
