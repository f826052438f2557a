"""Every screen in the states that matter: what a look, a contrast or a resize is tested with."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from textual.pilot import Pilot

from grader.protocol import Mistake, Review
from grader.verdict import Outcome
from tutor.progress import Standing, State
from tutor.ui.app import TutorApp

from .fakes import FLIPPED, FakeSession, began, epoch, record, trained, verdict
from .pilots import press, settle

STANDINGS = {
    "corr2d": Standing(state=State.STARTED, attempts=3, best_score=0.5),
    "pool2d": Standing(state=State.PASSED, attempts=2, best_score=1.0),
}
FINISHED = record(score=0.962, confirmed=True, epochs=(epoch(1, 0.9), epoch(2, 0.962)))
REVIEW = Review(
    confusion=((5, 1), (0, 6)),
    classes=("zero", "one"),
    mistakes=(Mistake(label=0, guess=1, confidence=0.9, rows=((0.0, 1.0), (0.5, 0.2))),),
)


@dataclass(frozen=True)
class Scene:
    """What to prepare, where to begin (the map, else an exercise) and which keys to press."""

    name: str
    keys: tuple[str, ...] = ()
    exercise: str | None = None
    prepare: Callable[[FakeSession], object] = lambda session: None


def _grades(found: Any) -> Callable[[FakeSession], object]:
    return lambda session: setattr(session, "verdicts", [found])


def _trains(score: float) -> Callable[[FakeSession], object]:
    def train(listener: Callable[[Any], None]) -> Any:
        for event in (began(), epoch(1, 0.7), epoch(2, score), trained(score)):
            listener(event)
        return FINISHED

    def prepare(session: FakeSession) -> None:
        session.training = train
        session.past = [FINISHED, record(id=2, state="stopped")]
        session.reviewed = REVIEW

    return prepare


CRASHED = verdict(Outcome.CRASHED, message="NameError: name 'torhc' is not defined", printed="hello\n")

MAP = Scene("map")
BEFORE = Scene("before", exercise="corr2d")
FAILED = Scene("failed", ("ctrl+s",), "corr2d", _grades(FLIPPED))
PASSED = Scene("passed", ("ctrl+s",), "corr2d")
RESULTS = Scene("results", ("ctrl+s", "escape", "3"), "corr2d", _grades(FLIPPED))
HELP = Scene("help", ("f1",))
TRAINING = Scene("training", ("g", "7", "enter", "t"), None, _trains(0.96))

SCENES = (
    MAP,
    BEFORE,
    FAILED,
    PASSED,
    RESULTS,
    HELP,
    TRAINING,
    Scene("crashed", ("ctrl+s",), "corr2d", _grades(CRASHED)),
    Scene("ungraded", ("ctrl+s",), "corr2d", _grades(RuntimeError("no grader"))),
    Scene("hint", ("f2",), "corr2d"),
    Scene("picture", ("f4",), "corr2d"),
    Scene("solution", ("ctrl+s", "f3"), "corr2d"),
    Scene("question", ("f5",), "corr2d"),
    Scene("exercise help", ("f1",), "corr2d"),
    Scene("commands", ("ctrl+p",)),
    Scene("folded map", ("left",)),
    Scene("filtered map", ("slash", "p", "o", "o", "l")),
    Scene("filtered to nothing", ("slash", "x", "y")),
    Scene("details", ("g", "7", "enter", "i")),
    Scene("statistics", ("y",)),
    Scene("confirmed", ("g", "7", "enter", "t", "s"), None, _trains(0.96)),
    Scene("unconfirmed", ("g", "7", "enter", "t", "s"), None, _trains(0.5)),
    Scene("review", ("g", "7", "enter", "t", "v"), None, _trains(0.96)),
)


@asynccontextmanager
async def played(
    scene: Scene, session: FakeSession, size: tuple[int, int], theme: str = "dark", notifications: bool = False
) -> AsyncIterator[Pilot[None]]:
    """The application after the scene's keys."""
    session.known = dict(STANDINGS)
    scene.prepare(session)
    app = TutorApp(session, scene.exercise, theme=theme)
    async with app.run_test(size=size, notifications=notifications) as pilot:
        await settle(pilot)
        if scene.exercise is None and type(app.screen).__name__ != "MapScreen":
            await press(pilot, "escape", "escape")  # the map resumed what was started
        await press(pilot, *scene.keys)
        yield pilot
