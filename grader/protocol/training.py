"""Trainings: how they are ordered, what they tell while they run, and how they end."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from msgspec import Meta, Struct

from grader.protocol.sources import Source
from grader.verdict import Environment

Measure = Literal["accuracy", "perplexity"]
Trainer = Literal["loop", "fast"]
Augmentation = Literal["shift", "flip"]

SLACK: dict[Measure, float] = {"accuracy": 0.002, "perplexity": 0.02}
"""By how much another process or device may count differently, where two logits are nearly equal."""


class Recipe(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a network is trained on one dataset, and the score on its test examples that confirms it.

    `size` is the side of the square input in pixels, of a text the characters of a sequence; `lr` the peak of a
    one-cycle schedule; `arguments` are the builder's; `narrow` divides the widths of the layers. `trainer` is who
    trains when nobody chose: the learner's `loop`, or our `fast` one, which alone looks at `augment` and `autocast`
    (bfloat16, on devices that have it).
    """

    size: int
    epochs: int
    batch: int
    lr: float
    target: float
    seconds: float = 900.0
    measure: Measure = "accuracy"
    arguments: dict[str, Any] = {}
    narrow: Annotated[int, Meta(ge=1)] = 1
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


class Began(Struct, frozen=True, kw_only=True, tag="began"):
    """A training starts its first epoch: what it trains on, where, and with which versions of Python and torch.

    `notice` is what a learner should know of the device, as why it is not the GPU.
    """

    job: int
    device: str
    notice: str = ""
    unit: str = "images"
    measure: Measure = "accuracy"
    train_examples: int
    test_examples: int
    first_epoch: int
    epochs: int
    versions: dict[str, str] = {}


class Batch(Struct, frozen=True, kw_only=True, tag="batch"):
    """A moment within an epoch, sent a few times a second.

    `loss` is the last batch's mean, `memory_mb` the most that was used so far: of the GPU, else of the process.
    """

    job: int
    epoch: int
    batch: int
    batches: int
    loss: float
    per_second: float
    memory_mb: float = 0.0


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


class Stopped(Struct, frozen=True, kw_only=True, tag="stopped"):
    """A training was cancelled; its last checkpoint stands. Nothing follows."""

    job: int
