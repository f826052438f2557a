"""The judge's side of a training: gives out the examples, keeps the test labels, counts, and confirms or not."""

from __future__ import annotations

import math
import platform
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec
import torch
from safetensors import SafetensorError
from safetensors.torch import save_file
from torch import Tensor

from grader.conversation import Conversation, Ended
from grader.launch import WorkerProcess
from grader.protocol import SLACK, Batch, Began, Epoch, Event, Failed, Limits, Review, Source, Train, Trained
from grader.text import clean
from grader.training import checkpoints, datasets, refusal
from grader.training.checkpoints import Checkpoint
from grader.training.drill import BEAT_SECONDS, DATA_FILE, MAX_SAMPLE
from grader.training.exam import NoAnswers, meets
from grader.training.prospects import hopeless
from grader.training.refusal import Refused
from grader.tree import MAX_BLOB, Array, Malformed, Raised, Text, tensor_of
from grader.verdict import Environment
from grader.wire import (
    MAX_STATE,
    Beat,
    EpochEnd,
    Examine,
    Load,
    Loaded,
    Order,
    Prepare,
    Prepared,
    Ran,
    Reply,
    RunEpoch,
    Save,
    Saved,
    Write,
)
from grader.worker import content_source

Emit = Callable[[Event], None]
Fresh = Callable[[], WorkerProcess]
ReplyKind = TypeVar("ReplyKind", bound=Reply)


def train(request: Train, worker: WorkerProcess, emit: Emit, fresh: Fresh) -> Trained | Failed:
    """Train the learner's network and compare its score on the test examples with the target.

    `fresh` gives a worker that knows nothing of the training; what would be confirmed is counted again there.
    """
    try:
        data = datasets.load(request.dataset, request.data, request.recipe.size)
        return _Referee(request, data, worker, emit).train(fresh)
    except (Refused, NoAnswers) as why:
        worker.end()  # all that it printed is there then
        printed = clean(bytes(worker.printed).decode("utf-8", "replace"))
        known = why if isinstance(why, Refused) else Refused(str(why))
        return Failed(job=request.job, message=str(why), line=known.line, printed=printed, fault=known.fault)


class _Referee:
    def __init__(self, request: Train, data: datasets.Dataset, worker: WorkerProcess, emit: Emit) -> None:
        self._request = request
        self._recipe = request.recipe
        self._data = data
        self._worker = worker
        self._emit = emit
        self._talk = Conversation(worker, request.recipe.seconds)
        self._told = 0.0
        self._epoch_began = self._epoch_stood = 0.0
        self._epochs: list[Epoch] = []
        self._kept = 0

    def train(self, fresh: Fresh) -> Trained:
        began = time.monotonic()
        request, recipe = self._request, self._recipe
        start = checkpoints.load(request) if request.resume or request.confirm else Checkpoint()
        self._kept = start.epoch
        prepared = self._begin(start)
        device = clean(prepared.device, 40)
        last = recipe.epochs if not request.confirm else start.epoch
        self._emit(self._beginning(device, clean(prepared.notice), start.epoch))
        for number in range(start.epoch + 1, last + 1):
            self._epoch(number)
        logits = self._answers()
        score = self._data.exam.score(logits)
        review = self._review(logits)
        confirmed = meets(recipe.measure, score, recipe.target)
        if confirmed and self._epochs and request.folder:
            self._count_again(score, fresh())
        return Trained(
            job=request.job,
            measure=recipe.measure,
            score=score,
            target=recipe.target,
            confirmed=confirmed,
            epochs=last,
            seconds=round(time.monotonic() - began, 2),
            environment=self._environment(device),
            review=review,
        )

    def _begin(self, start: Checkpoint) -> Prepared:
        self._give_data()
        self._load()
        return self._prepare(start)

    def _count_again(self, score: float, worker: WorkerProcess) -> None:
        """Have the last checkpoint answer where the loop has touched nothing. Raises `Refused` where that differs."""
        recipe, alone = self._recipe, msgspec.structs.replace(self._request, devices=1)
        other = _Referee(alone, self._data, worker, self._emit)
        other._begin(checkpoints.load(self._request))
        again = self._data.exam.score(other._answers())
        apart = abs(again - score)
        if apart > SLACK[recipe.measure] * max(1.0, score) or not meets(recipe.measure, again, recipe.target):
            raise refusal.forgot(score, again)

    def _beginning(self, device: str, notice: str, epochs_done: int) -> Began:
        environment = self._environment(device)
        return Began(
            job=self._request.job,
            device=device,
            notice=notice,
            unit=self._data.unit,
            measure=self._recipe.measure,
            train_examples=self._data.examples,
            test_examples=len(self._data.exam.labels),
            first_epoch=epochs_done + 1,
            epochs=self._recipe.epochs,
            versions={"python": environment.python, "torch": environment.torch},
        )

    def _environment(self, device: str) -> Environment:
        return Environment(
            torch=str(torch.__version__),
            python=platform.python_version(),
            device=device,
            sandbox=self._talk.layers,
        )

    def _give_data(self) -> None:
        place = Path(self._worker.scratch) / DATA_FILE
        try:
            save_file(self._data.given, str(place))
        except (OSError, SafetensorError) as error:
            said = f"The examples could not be written to {place.parent} ({error}). Make room there and train again."
            raise Refused(said, fault="machine") from None

    def _load(self) -> None:
        request = self._request
        limits = Limits(seconds=self._recipe.seconds, memory_mb=0)
        network = request.network or Source(module="", path="network.py", content=b"")
        content = content_source(network.path, network.content)
        order = Load(
            content,
            request.submission,
            request.parts,
            (),
            limits,
            self._worker.scratch,
            shared=True,
            devices=request.devices,
            device=request.device,
        )
        try:
            reply = _expected(self._checked(self._talk.load(order)), Loaded)
        except Ended as end:
            raise self._ended(end) from None
        if reply.failure:
            raise self._raised(reply.failure)

    def _prepare(self, start: Checkpoint) -> Prepared:
        request, recipe = self._request, self._recipe
        order = Prepare(request.builder, request.loop, request.trainer, recipe, request.device, request.seed)
        return _expected(self._ask(order, start.state)[0], Prepared)

    def _epoch(self, number: int) -> None:
        self._epoch_began, self._epoch_stood = time.monotonic(), self._talk.stood
        reply, _ = self._ask(RunEpoch(number))
        while isinstance(reply, Beat):
            self._tell(number, reply)
            reply = self._hear()
        end = _expected(reply, EpochEnd)
        self._check_claims(end, number)
        score = self._data.exam.score(self._answers())
        epoch = Epoch(
            job=self._request.job,
            epoch=number,
            epochs=self._recipe.epochs,
            loss=end.loss,
            train_score=end.score,
            score=score,
            seconds=round(self._trained_for(), 3),
        )
        self._checkpoint(number, score)
        self._emit(epoch)
        self._epochs.append(epoch)
        if why := hopeless(self._epochs, self._request.band, self._data.exam.chance(), self._recipe.measure):
            raise Refused(why, fault="hopeless")

    def _check_claims(self, end: EpochEnd, number: int) -> None:
        if not math.isfinite(end.loss):
            raise Refused(
                f"The loss became {end.loss} in epoch {number}. A division by zero, a logarithm of zero or too "
                "large a step leads there."
            )
        if not math.isfinite(end.score):
            raise Refused(
                f"{self._request.loop} returned the {self._recipe.measure} {end.score} in epoch {number}; expected a "
                "number, of an accuracy the share of training images that are right, 0 to 1."
            )

    def _tell(self, number: int, beat: Beat) -> None:
        now = time.monotonic()
        if now - self._told < BEAT_SECONDS / 2:  # no honest worker beats so fast
            return
        self._told = now
        self._emit(
            Batch(
                job=self._request.job,
                epoch=number,
                batch=beat.batch,
                batches=beat.batches,
                loss=_finite(beat.loss),
                per_second=_finite(beat.per_second) * (now - self._epoch_began) / self._trained_for(),
                memory_mb=_finite(beat.memory_mb),
            )
        )

    def _trained_for(self) -> float:
        """The seconds since the epoch began, without those that it was paused; the worker's clock knows no pause."""
        stood = self._talk.stood - self._epoch_stood
        return max(time.monotonic() - self._epoch_began - stood, 1e-6)

    def _answers(self) -> Tensor:
        """The network's logits for the test examples."""
        reply, blob = self._ask(Examine())
        node = _expected(reply, Ran).result
        try:
            if not isinstance(node, Array):
                raise Malformed("no tensor")
            return tensor_of(node, blob)
        except Malformed as error:
            raise Refused("The network's answers to the test examples could not be read.") from error

    def _review(self, logits: Tensor) -> Review:
        if self._data.unit == "images":
            return self._data.exam.review(logits)
        node = _expected(self._ask(Write())[0], Ran).result
        return Review(sample=clean(node.value, MAX_SAMPLE) if isinstance(node, Text) else "")

    def _ask(self, order: Order, blob: bytes = b"", limit: int = MAX_BLOB) -> tuple[Reply, bytes]:
        try:
            reply, answer, _ = self._talk.ask(order, blob, limit)
        except Ended as end:
            raise self._ended(end) from None
        return self._checked(reply), answer

    def _hear(self) -> Reply:
        try:
            return self._checked(self._talk.hear()[0])
        except Ended as end:
            raise self._ended(end) from None

    def _checked(self, reply: Reply) -> Reply:
        if isinstance(reply, Ran) and isinstance(reply.result, Raised):
            raise self._raised(reply.result)
        return reply

    def _raised(self, error: Raised) -> Refused:
        return refusal.raised(error, self._recipe.batch, self._request.devices, self._kept)

    def _ended(self, end: Ended) -> Refused:
        return refusal.ended(end, self._recipe, self._kept)

    def _checkpoint(self, number: int, score: float) -> None:
        if self._request.folder:
            reply, state = self._ask(Save(), limit=MAX_STATE)
            _expected(reply, Saved)
            checkpoints.save(self._request, Checkpoint(number, score, state))
            self._kept = number


def _expected(reply: Reply, kind: type[ReplyKind]) -> ReplyKind:
    if not isinstance(reply, kind):
        raise Refused("The training ended by itself. It wrote to the grader's own connection.")
    return reply


def _finite(value: float) -> float:
    return value if math.isfinite(value) else 0.0  # JSON has no other numbers
