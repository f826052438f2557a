"""What the tutor and the warm grader say to each other: JSON, one object a line.

    request   Grade | Sweep | Draw | Train | Cancel     tutor → grader
    event     Ready | CheckDone | Graded | Swept | Drawn | Trained… | Failed    grader → tutor

Every request but `Cancel` starts a job; every event but `Ready` carries its job's number.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec
from msgspec import Struct

from grader.verdict import CheckResult, Environment, Verdict


class Source(Struct, frozen=True, kw_only=True):
    """A Python file as it was read once. `path` is what people are shown; `module` its import name.

    `own` is false where the course's reference stands in for the learner's file.
    """

    module: str
    path: str
    content: bytes
    own: bool = True


class Limits(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a submission may use: wall seconds in all, and MiB of memory on top of torch's own."""

    seconds: float = 10.0
    memory_mb: int = 512


class Rubric(Struct, frozen=True, kw_only=True):
    """What an exercise's submissions are held against: absolute paths, read by the trusted side.

    `references` maps the module names of the exercises it needs to their solution files.
    """

    exercise: str
    checks: str
    starter: str
    solution: str
    misconceptions: str
    references: dict[str, str] = {}
    forbid: tuple[str, ...] = ()
    limits: Limits = Limits()
    points: int = 0


class Grade(Struct, frozen=True, kw_only=True, tag="grade"):
    """Grade `submission`; `parts` are the files that it may import. Empty `only` runs every check."""

    job: int
    rubric: Rubric
    submission: Source
    parts: tuple[Source, ...] = ()
    seed: int = 0
    only: tuple[str, ...] = ()


class Sweep(Struct, frozen=True, kw_only=True, tag="sweep"):
    """Hold an exercise's own files against its checks, for `count` seeds from `first`.

    `lesson` is the path of the text whose examples have to hold, `alternatives` those of solutions written
    another way.
    """

    job: int
    rubric: Rubric
    lesson: str = ""
    alternatives: tuple[str, ...] = ()
    first: int = 0
    count: int = 1


class Draw(Struct, frozen=True, kw_only=True, tag="draw"):
    """Run `picture.py` (its content in `picture`) over the learner's own functions."""

    job: int
    picture: Source
    submission: Source
    parts: tuple[Source, ...] = ()
    limits: Limits = Limits()
    seed: int = 0


Measure = Literal["accuracy", "perplexity"]
Trainer = Literal["loop", "fast"]
Augmentation = Literal["shift", "flip"]


class Recipe(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a network is trained on one dataset, and the score on its test examples that confirms it.

    `size` is the side of the square input in pixels, of a text the characters of a sequence; `lr` the peak of a
    one-cycle schedule; `arguments` are the builder's. `trainer` is who trains when nobody chose: the learner's
    `loop`, or our `fast` one, which alone looks at `augment` and `autocast` (bfloat16).
    """

    size: int
    epochs: int
    batch: int
    lr: float
    target: float
    seconds: float = 900.0
    measure: Measure = "accuracy"
    arguments: dict[str, Any] = {}
    optimizer: Literal["adamw", "sgd"] = "adamw"
    weight_decay: float = 0.01
    trainer: Trainer = "loop"
    augment: tuple[Augmentation, ...] = ()
    autocast: bool = False


class Band(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What right networks scored after each epoch of a recipe: the worst and the best of so many seeds."""

    seeds: int
    low: tuple[float, ...]
    high: tuple[float, ...]


class Train(Struct, frozen=True, kw_only=True, tag="train"):
    """Train `builder(…)` of `submission` with `loop`, a function of a module (`module.function`), both the learner's.

    `network` is the exercise's `network.py`, if it has one. `folder` is where checkpoints go (one run, one folder);
    `resume` continues from the one in it, `confirm` only counts anew what its weights get right.
    """

    job: int
    name: str
    builder: str
    loop: str
    dataset: str
    recipe: Recipe
    submission: Source
    parts: tuple[Source, ...] = ()
    network: Source | None = None
    trainer: Trainer = "loop"
    band: Band | None = None
    device: str = "auto"
    devices: int = 1
    data: str = ""
    folder: str = ""
    resume: bool = False
    confirm: bool = False
    seed: int = 0


class Cancel(Struct, frozen=True, kw_only=True, tag="cancel"):
    """End `job` now. A training answers with `Stopped`, anything else with nothing."""

    job: int


Request = Grade | Sweep | Draw | Train | Cancel


class Ready(Struct, frozen=True, kw_only=True, tag="ready"):
    """The grader has imported torch and takes requests."""

    environment: Environment
    seconds: float


class CheckDone(Struct, frozen=True, kw_only=True, tag="check"):
    """One check of a grading has ended; the verdict follows when all have."""

    job: int
    check: CheckResult


class Graded(Struct, frozen=True, kw_only=True, tag="graded"):
    """The verdict. Nothing follows."""

    job: int
    verdict: Verdict


class Finding(Struct, frozen=True, kw_only=True):
    """A course file that is not as it should be, and the seed that shows it.

    `other` is the check that a right file was rejected by, the misconception that a wrong one was taken for, or what
    is wrong with an example.
    """

    path: str
    kind: Literal["rejected", "accepted", "misnamed", "example"]
    seed: int
    other: str = ""


class Swept(Struct, frozen=True, kw_only=True, tag="swept"):
    """All seeds are through. Nothing follows."""

    job: int
    findings: tuple[Finding, ...]


class Series(Struct, frozen=True, kw_only=True):
    """Points of a chart, in order. `name` is empty where there is only one series."""

    name: str
    x: tuple[float, ...]
    y: tuple[float, ...]


class Chart(Struct, frozen=True, kw_only=True):
    """Curves, points or bars over labelled axes; `log` scales both axes by logarithms."""

    kind: Literal["lines", "points", "bars"]
    series: tuple[Series, ...]
    x_label: str = ""
    y_label: str = ""
    log: bool = False


class Panel(Struct, frozen=True, kw_only=True):
    """One drawing of a picture: an image of brightness 0 to 1, row by row from the top, or a chart."""

    title: str
    rows: tuple[tuple[float, ...], ...] = ()
    chart: Chart | None = None


class Drawn(Struct, frozen=True, kw_only=True, tag="drawn"):
    """A finished picture. Nothing follows."""

    job: int
    panels: tuple[Panel, ...]


class Batch(Struct, frozen=True, kw_only=True, tag="batch"):
    """A moment within an epoch, sent a few times a second. `loss` is the last batch's mean."""

    job: int
    epoch: int
    batch: int
    batches: int
    loss: float
    per_second: float


class Epoch(Struct, frozen=True, kw_only=True, tag="epoch"):
    """An epoch has ended. `loss` and `train_score` are the loop's, `score` on the test examples is ours."""

    job: int
    epoch: int
    epochs: int
    loss: float
    train_score: float
    score: float
    seconds: float


class Mistake(Struct, frozen=True, kw_only=True):
    """A test image that the network got wrong: brightness row by row (0 to 1), and how sure it was of its guess."""

    rows: tuple[tuple[float, ...], ...]
    label: int
    guess: int
    confidence: float


class Review(Struct, frozen=True, kw_only=True):
    """What the network does with the test examples.

    `confusion` counts them by label (row) and guess (column); `mistakes` are the surest ones; `sample` is text that a
    language model went on to write.
    """

    confusion: tuple[tuple[int, ...], ...] = ()
    classes: tuple[str, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    sample: str = ""


class Trained(Struct, frozen=True, kw_only=True, tag="trained"):
    """A training ran to its end. `confirmed` says whether the target was met. Nothing follows."""

    job: int
    measure: Measure = "accuracy"
    score: float
    target: float
    confirmed: bool
    epochs: int
    seconds: float
    environment: Environment
    review: Review = Review()


class Began(Struct, frozen=True, kw_only=True, tag="began"):
    """A training starts its first epoch: what it trains on, and where."""

    job: int
    device: str
    unit: str = "images"
    measure: Measure = "accuracy"
    train_examples: int
    test_examples: int
    first_epoch: int
    epochs: int


class Stopped(Struct, frozen=True, kw_only=True, tag="stopped"):
    """A training was cancelled; its last checkpoint stands. Nothing follows."""

    job: int


class Failed(Struct, frozen=True, kw_only=True, tag="failed"):
    """A picture or training could not be finished. `ours` says the grader failed. Nothing follows."""

    job: int
    message: str
    line: int | None = None
    printed: str = ""
    ours: bool = False


Event = Ready | CheckDone | Graded | Swept | Drawn | Began | Batch | Epoch | Trained | Stopped | Failed
LAST = Graded | Swept | Drawn | Trained | Stopped | Failed

_request: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_event: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def encode(message: Request | Event) -> bytes:
    """The message as one JSON line, newline included."""
    return msgspec.json.encode(message) + b"\n"


def decode_request(line: bytes) -> Request:
    """Read a request. Raises `msgspec.ValidationError` on anything else."""
    return _request.decode(line)


def decode_event(line: bytes) -> Event:
    """Read an event. Raises `msgspec.ValidationError` on anything else."""
    return _event.decode(line)
