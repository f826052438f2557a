"""A session without a grader: what a learner sees is what a test puts into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from grader.closeup import Closeup, Window
from grader.protocol import Batch, Began, CheckDone, Epoch, Event, Limits, Panel, Recipe, Review, Stopped, Trained
from grader.verdict import CheckResult, Diagnosis, Level, Outcome, Verdict
from tutor.course import Chapter, Course, Exercise, Hint, Training
from tutor.errors import NotYet
from tutor.language import speak, spoken
from tutor.progress import Place, RunRecord, Standing, State
from tutor.progress.history import History
from tutor.progress.statistics import Statistics, statistics
from tutor.session import overview
from tutor.session.completion import Offered
from tutor.session.details import Details, Need, Origin, users
from tutor.session.overview import Overview
from tutor.session.recipes import Choices
from tutor.workspace import Drafts, read_capped

LESSON = """# Sliding a window

Cross-correlation slides a small **kernel** over an image and sums products:

`Y[i, j] = sum(X[i:i+h, j:j+w] * K)`

For a 3×3 image and a 2×2 kernel:

```python
>>> corr2d(X, K)
tensor([[19., 25.], [37., 43.]])
```

The output is `(H - h + 1, W - w + 1)`: one place less for each step that the kernel is wider than one.

## What to write

Write `corr2d(X, K)` with a loop over the places of the output.
"""

STARTER = '''"""Cross-correlation by hand."""

import torch
from torch import Tensor


def corr2d(X: Tensor, K: Tensor) -> Tensor:
    """Slide K (h, w) over X (H, W); gives (H - h + 1, W - w + 1)."""
    raise NotImplementedError
'''

HINTS = """## The size

How many places are there?

## One place

`X[i:i+h, j:j+w]` is a window.

## Sum

Multiply and sum.
"""

TRAINING = Training(
    name="lenet",
    builder="make_lenet",
    loop="train_epoch",
    quick={"digits": Recipe(size=28, epochs=4, batch=64, lr=0.01, target=0.95)},
    full={"mnist": Recipe(size=28, epochs=10, batch=256, lr=0.9, target=0.98)},
)


def check(name: str, outcome: Outcome = Outcome.PASSED, **fields: Any) -> CheckResult:
    fields.setdefault("title", name.replace("_", " ").capitalize())
    return CheckResult(id=f"check_{name}", outcome=outcome, **fields)


def verdict(outcome: Outcome = Outcome.PASSED, *checks: CheckResult, **fields: Any) -> Verdict:
    checks = checks or (check("worked_example"), check("random_sizes"))
    values: dict[str, Any] = {"exercise": "corr2d", "file": "06_convolution/corr2d.py", "sha256": "ab12cd34ef56" * 5}
    return Verdict(**{**values, "seed": 7, "outcome": outcome, "checks": checks, "points": 10, **fields})


FLIPPED = verdict(
    Outcome.FAILED,
    check("one_by_one", title="A 1×1 kernel only scales"),
    check(
        "worked_example",
        Outcome.FAILED,
        title="Gives 19 25 / 37 43 for the lesson's example",
        message="corr2d(X, K) differs at [0, 0]: 5.0 instead of 19.0 (4 of 4 values differ)",
        level=Level.VALUE,
        call="corr2d(X, K) with X: (3, 3), K: (2, 2)",
        got="tensor([[ 5., 11.],\n        [23., 29.]])",
        expected="tensor([[19., 25.],\n        [37., 43.]])",
        line=9,
    ),
    check(
        "random_sizes",
        Outcome.FAILED,
        title="Agrees on random, non-square inputs",
        message="shape differs",
        got="(2, 2)",
    ),
    check("gradients", title="Lets gradients flow to X and K"),
    primary="check_worked_example",
    message="corr2d(X, K) differs at [0, 0]: 5.0 instead of 19.0 (4 of 4 values differ)",
    diagnosis=Diagnosis(
        id="flipped_kernel",
        title="The kernel is flipped",
        text="This is the *convolution* of signal processing, which turns the kernel by 180°. Layers do not turn it.",
    ),
    printed="window tensor([[0., 1.],\n        [3., 4.]])\n",
    score=0.5,
)


CLOSE = msgspec.structs.replace(
    FLIPPED,
    checks=(
        FLIPPED.checks[0],
        msgspec.structs.replace(
            FLIPPED.checks[1],
            difference=Closeup(
                got_shape=(2, 2),
                shape=(2, 2),
                got_dtype="float32",
                dtype="float32",
                wrong=2,
                total=4,
                first=(0, 0),
                window=Window(
                    got=(("5", "25"), ("23", "43")), expected=(("19", "25"), ("37", "43")), grades=("20", "20")
                ),
                grades=("20", "20"),
            ),
        ),
        *FLIPPED.checks[2:],
    ),
)


def _exercise(
    root: Path,
    chapter: str,
    number: int,
    slug: str,
    title: str,
    training: Training | None = None,
    needs: tuple[str, ...] = (),
) -> Exercise:
    folder = root / "exercises" / chapter / f"{number:02}_{slug}"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "lesson.md").write_text(LESSON)
    (folder / "hints.md").write_text(HINTS)
    (folder / "starter.py").write_text(STARTER)
    return Exercise(
        slug=slug,
        number=number,
        chapter=chapter,
        title=title,
        concept="What a convolution layer really computes",
        minutes=12,
        points=10,
        needs=needs,
        forbid=(),
        limits=Limits(),
        training=training,
        folder=folder,
        solution_path=root / f"{slug}.py",
        has_picture=slug == "corr2d",
    )


def tiny_course(root: Path) -> Course:
    convolution = Chapter(
        name="06_convolution",
        number=6,
        title="Convolution",
        summary="Sliding windows",
        exercises=(
            _exercise(root, "06_convolution", 1, "corr2d", "Cross-correlation by hand"),
            _exercise(root, "06_convolution", 2, "pool2d", "Pooling [max] and average"),
        ),
    )
    lenet = Chapter(
        name="07_lenet",
        number=7,
        title="LeNet",
        summary="The first one",
        exercises=(_exercise(root, "07_lenet", 1, "lenet", "LeNet", TRAINING, needs=("corr2d", "pool2d")),),
    )
    return Course(root=root / "exercises", solutions=root, chapters=(convolution, lenet))


def in_languages(course: Course, languages: tuple[str, ...]) -> Course:
    replace = msgspec.structs.replace
    chapters = tuple(
        replace(chapter, exercises=tuple(replace(one, languages=languages) for one in chapter.exercises))
        for chapter in course.chapters
    )
    return replace(course, chapters=chapters)


@dataclass
class FakeWorkspace:
    session: FakeSession

    def snapshot(self, exercise: Exercise) -> Path:
        copy = self.session.root / f"{exercise.slug}-{len(self.session.copies)}.py"
        copy.write_text(self.session.read(exercise.slug))
        self.session.copies.append(copy)
        return copy


@dataclass
class FakeSession:
    """`verdicts` are given out in order, the last one again and again; an exception is raised."""

    root: Path
    verdicts: list[Verdict | Exception] = field(default_factory=lambda: [verdict()])
    notices: list[str] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    copies: list[Path] = field(default_factory=list)
    known: dict[str, Standing] = field(default_factory=dict)
    attempts: dict[str, Verdict] = field(default_factory=dict)
    newcomer: bool = False
    places: dict[str, Place] = field(default_factory=dict)
    history: History = field(default_factory=History)
    origins: dict[str, Origin] = field(default_factory=dict)
    last: str | None = None
    past: list[RunRecord] = field(default_factory=list)
    reviewed: Review = field(default_factory=Review)
    drawing: tuple[Panel, ...] | Exception = ()
    offered: Offered = field(default_factory=Offered)
    before_grading: Callable[[], object] = lambda: None
    training: Callable[[Callable[[Event], None]], RunRecord] | None = None
    asked: Choices | None = None
    broken: list[RunRecord] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.course = tiny_course(self.root)
        self.drafts = Drafts(self.root / "workspace/.dltutor/drafts")
        self.workspace = FakeWorkspace(self)

    def speak(self, language: str) -> None:
        speak(language)
        self.course = in_languages(self.course, spoken())
        self.calls.append(f"speak {language}")

    def warm_up(self) -> None:
        self.calls.append("warm_up")

    def close(self) -> None:
        self.calls.append("close")

    def standing(self, slug: str) -> Standing:
        return self.known.get(slug, Standing())

    def standings(self) -> dict[str, Standing]:
        return {exercise.slug: self.standing(exercise.slug) for exercise in self.course.exercises}

    def current(self) -> Exercise:
        return next(self._open(), self.course.exercises[-1])

    def following(self, slug: str) -> Exercise | None:
        return next((exercise for exercise in self._open() if exercise.slug != slug), None)

    def overview(self) -> Overview:
        standings, chosen = self.standings(), self.current()
        why = overview.reason(self.course, standings, chosen, self.last_verdict(chosen.slug), None)
        return Overview(standings=standings, current=chosen, reason=why, last=self.last)

    def details(self, slug: str) -> Details:
        exercise = self.course.exercise(slug)
        return Details(
            exercise=exercise,
            standing=self.standing(slug),
            needs=tuple(
                Need(exercise=need, origin=self._origin(need.slug)) for need in self.course.needs(exercise.slug)
            ),
            users=users(self.course, exercise),
            trainings=(exercise.training.name,) if exercise.training else (),
            visited="2026-03-02T12:00:00+00:00" if self.standing(slug).attempts else None,
        )

    def _origin(self, slug: str) -> Origin:
        return Origin.BORROWED if self.standing(slug).borrowed else self.origins.get(slug, Origin.NOT_BEGUN)

    def statistics(self) -> Statistics:
        return statistics(self.history)

    def place(self, slug: str) -> Place | None:
        been = Place(pane="code" if self.standing(slug).attempts else "lesson")
        return self.places.get(slug, None if self.newcomer else been)

    def remember(self, slug: str, place: Place) -> None:
        self.places[slug] = place

    def _open(self) -> Iterator[Exercise]:
        return (one for one in self.course.exercises if self.standing(one.slug).state is not State.PASSED)

    def _stand(self, slug: str, **changes: Any) -> None:
        self.known[slug] = msgspec.structs.replace(self.standing(slug), **changes)

    def enter(self, slug: str) -> Exercise:
        self.last = slug
        exercise = self.course.exercise(slug)
        path = self.path(slug)
        path.parent.mkdir(exist_ok=True, parents=True)
        if not path.exists():
            path.write_text(exercise.starter())
        return exercise

    def path(self, slug: str) -> Path:
        exercise = self.course.exercise(slug)
        return self.root / "workspace" / exercise.chapter / f"{slug}.py"

    def read(self, slug: str) -> str:
        return read_capped(self.path(slug)).decode()

    def save(self, slug: str, text: str) -> None:
        self.calls.append(f"save {slug}")
        self.path(slug).parent.mkdir(exist_ok=True, parents=True)
        self.path(slug).write_text(text)

    def complete(self, slug: str, source: str, row: int, column: int) -> Offered:
        self.calls.append(f"complete {row} {column}")
        return self.offered

    def reset(self, slug: str) -> Path:
        copy = self.workspace.snapshot(self.course.exercise(slug))
        self.path(slug).write_text(STARTER)
        return copy

    def grade(self, slug: str, listener: Callable[[Event], None] | None = None, seed: int | None = None) -> Verdict:
        self.calls.append(f"grade {slug}")
        found = self.verdicts.pop(0) if len(self.verdicts) > 1 else self.verdicts[0]
        self.before_grading()
        if isinstance(found, Exception):
            raise found
        for one in found.checks:
            if listener:
                listener(CheckDone(job=1, check=one))
        passed = found.outcome is Outcome.PASSED or self.standing(slug).state is State.PASSED
        state = State.PASSED if passed else State.STARTED
        self._stand(slug, state=state, attempts=self.standing(slug).attempts + 1, best_score=found.score)
        self.attempts[slug] = found
        return found

    def last_verdict(self, slug: str) -> Verdict | None:
        return self.attempts.get(slug)

    def borrow(self, slug: str, borrowed: bool) -> None:
        self._stand(slug, borrowed=borrowed)

    def hints(self, slug: str) -> tuple[Hint, ...]:
        return self.course.exercise(slug).hints()[: self.standing(slug).hints_seen]

    def next_hint(self, slug: str) -> Hint | None:
        hints, seen = self.course.exercise(slug).hints(), self.standing(slug).hints_seen
        if seen >= len(hints):
            return None
        self._stand(slug, hints_seen=seen + 1)
        return hints[seen]

    def solution(self, slug: str, give_up: bool = False) -> str:
        standing = self.standing(slug)
        if standing.state is not State.PASSED and not standing.revealed and not give_up:
            raise NotYet("The solution comes after a pass.")
        self._stand(slug, revealed=True)
        return "def corr2d(X, K):\n    return the_answer\n"

    def picture(self, slug: str) -> tuple[Panel, ...]:
        self.calls.append(f"picture {slug}")
        if isinstance(self.drawing, Exception):
            raise self.drawing
        if self.drawing:
            return self.drawing
        ramp = tuple(tuple((x + y) / 30 for x in range(16)) for y in range(16))
        return (Panel(title="a ramp", rows=ramp), Panel(title="upside down", rows=ramp[::-1]))

    def train(self, name: str, listener: Callable[[Event], None], chosen: Choices, *, resume: bool) -> RunRecord:
        self.calls.append(f"train {name} {chosen.dataset} {chosen.budget} {chosen.trainer} resume={resume}")
        self.asked = chosen
        assert self.training, "this test trains nothing"
        record = self.training(listener)
        self.past.insert(0, record)
        return record

    def replay(self, run: RunRecord, listener: Callable[[Event], None]) -> RunRecord:
        self.calls.append(f"replay {run.id}")
        assert self.training, "this test trains nothing"
        record = self.training(listener)
        self.past.insert(0, record)
        return record

    def pause_training(self, paused: bool) -> None:
        self.calls.append(f"pause_training {paused}")

    def stop_training(self) -> None:
        self.calls.append("stop_training")

    def review(self, run: RunRecord) -> Review:
        return self.reviewed

    def runs(self, name: str) -> list[RunRecord]:
        return self.past

    def interrupted(self) -> list[RunRecord]:
        return self.broken

    def certificate(self, run: RunRecord) -> Path:
        return self.root / "certificate.json"

    def export_runs(self, runs: tuple[RunRecord, ...]) -> Path:
        self.calls.append(f"export {[run.id for run in runs]}")
        return self.root / "exports" / "lenet-2-1"


def record(**fields: Any) -> RunRecord:
    values: dict[str, Any] = {"name": "lenet", "dataset": "digits", "device": "cpu", "budget": "quick", "seed": 1}
    values |= {"id": 1, "target": 0.95, "started": "2026-01-02T03:04:05+00:00", "state": "done"}
    return RunRecord(**{**values, **fields})


def epoch(number: int, accuracy: float, loss: float = 1.0, epochs: int = 4) -> Epoch:
    return Epoch(
        job=1, epoch=number, epochs=epochs, loss=loss, train_score=accuracy + 0.01, score=accuracy, seconds=2.0
    )


def began(epochs: int = 4, notice: str = "", first_epoch: int = 1) -> Began:
    return Began(
        job=1,
        device="cpu",
        notice=notice,
        train_examples=1437,
        test_examples=360,
        first_epoch=first_epoch,
        epochs=epochs,
    )


def batch(epoch: int, batch: int, loss: float) -> Batch:
    return Batch(job=1, epoch=epoch, batch=batch, batches=10, loss=loss, per_second=812.4, memory_mb=431.5)


def trained(accuracy: float, target: float = 0.95) -> Trained:
    from grader.verdict import Environment

    met = accuracy >= target
    return Trained(
        job=1, score=accuracy, target=target, confirmed=met, epochs=4, seconds=8.0, environment=Environment()
    )


STOPPED = Stopped(job=1)
