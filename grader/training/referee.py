"""The judge's side of a training: gives out the images, keeps the test labels, counts, and confirms or not."""

from __future__ import annotations

import json
import math
import os
import platform
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import torch
from safetensors.torch import save_file
from torch import Tensor

from grader.conversation import Conversation, Ended
from grader.launch import WorkerProcess
from grader.protocol import Batch, Began, Epoch, Event, Failed, Limits, Train, Trained
from grader.text import clean
from grader.training import datasets
from grader.training.drill import BEAT_SECONDS, DATA_FILE
from grader.tree import Malformed, Raised, tensor_of
from grader.verdict import Environment, Outcome
from grader.wire import (
    Beat,
    EpochEnd,
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
)
from grader.worker import content_source

CHECKPOINT = "checkpoint.safetensors"
PROGRESS = "progress.json"
Emit = Callable[[Event], None]
ReplyKind = TypeVar("ReplyKind", bound=Reply)


class Refused(Exception):
    """The training cannot go on; the message is for the learner."""

    def __init__(self, message: str, line: int | None = None) -> None:
        self.line = line
        super().__init__(message)


def train(request: Train, worker: WorkerProcess, emit: Emit) -> Trained | Failed:
    """Train the learner's network and compare its test accuracy with the target."""
    try:
        return _Referee(request, worker, emit).train()
    except (Refused, datasets.DatasetMissing) as refusal:
        printed = clean(bytes(worker.printed).decode("utf-8", "replace"))
        line = getattr(refusal, "line", None)
        return Failed(job=request.job, message=str(refusal), line=line, printed=printed)


class _Referee:
    def __init__(self, request: Train, worker: WorkerProcess, emit: Emit) -> None:
        self._request = request
        self._recipe = request.recipe
        self._worker = worker
        self._emit = emit
        self._talk = Conversation(worker, request.recipe.seconds)
        self._labels = torch.empty(0)
        self._told = 0.0

    def train(self) -> Trained:
        began = time.monotonic()
        first, state = self._resumed()
        train_images = self._give_data()
        self._load()
        device = self._prepare(first, state, train_images)
        test_images = len(self._labels)
        self._emit(
            Began(
                job=self._request.job,
                device=device,
                train_images=train_images,
                test_images=test_images,
                first_epoch=first + 1,
                epochs=self._recipe.epochs,
            )
        )
        accuracy = self._last_accuracy() if first else 0.0
        for number in range(first + 1, self._recipe.epochs + 1):
            accuracy = self._epoch(number)
        return Trained(
            job=self._request.job,
            accuracy=accuracy,
            target=self._recipe.target,
            confirmed=accuracy >= self._recipe.target,
            epochs=self._recipe.epochs,
            seconds=round(time.monotonic() - began, 2),
            environment=self._environment(device),
        )

    def _environment(self, device: str) -> Environment:
        return Environment(
            torch=str(torch.__version__),
            python=platform.python_version(),
            device=device,
            sandbox=self._talk.layers,
        )

    def _give_data(self) -> int:
        """Put images and training labels where the worker finds them; keep the test labels."""
        data = datasets.load(self._request.dataset, self._request.data)
        self._labels = data.test.labels
        tensors = {
            "train_images": data.train.images.contiguous(),
            "train_labels": data.train.labels,
            "test_images": data.test.images.contiguous(),
            "mean": torch.tensor(data.mean),
            "std": torch.tensor(data.std),
        }
        save_file(tensors, str(Path(self._worker.scratch) / DATA_FILE))
        return len(data.train.labels)

    def _load(self) -> None:
        request = self._request
        limits = Limits(seconds=self._recipe.seconds, memory_mb=0)
        nothing = content_source("training", b"")
        order = Load(nothing, request.submission, request.parts, (), limits, self._worker.scratch, shared=True)
        try:
            reply = _expected(self._checked(self._talk.load(order)), Loaded)
        except Ended as end:
            raise _ended(end) from None
        if reply.failure:
            raise _refusal(reply.failure)

    def _prepare(self, epochs_done: int, state: bytes, train_images: int) -> str:
        request, recipe = self._request, self._recipe
        steps = epochs_done * math.ceil(train_images / recipe.batch)
        order = Prepare(request.builder, request.loop, recipe, request.device, request.seed, steps)
        reply = _expected(self._ask(order, state)[0], Prepared)
        return clean(reply.device, 40)

    def _epoch(self, number: int) -> float:
        began = time.monotonic()
        reply, blob = self._ask(RunEpoch(number))
        while isinstance(reply, Beat):
            self._tell(number, reply)
            reply, blob, _ = self._hear()
        end = _expected(reply, EpochEnd)
        self._check_claims(end, number)
        accuracy = self._count(end, blob)
        epoch = Epoch(
            job=self._request.job,
            epoch=number,
            epochs=self._recipe.epochs,
            loss=end.loss,
            train_accuracy=end.accuracy,
            accuracy=accuracy,
            seconds=round(time.monotonic() - began, 3),
        )
        self._checkpoint(number, accuracy)
        self._emit(epoch)
        return accuracy

    def _check_claims(self, end: EpochEnd, number: int) -> None:
        if not math.isfinite(end.loss):
            raise Refused(
                f"The loss became {end.loss} in epoch {number}. A division by zero, a logarithm of zero or too "
                "large a step leads there."
            )
        if not math.isfinite(end.accuracy):
            raise Refused(
                f"{self._request.loop} returned the accuracy {end.accuracy} in epoch {number}; expected the share of "
                "training images that are right, 0 to 1."
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
                images_per_second=_finite(beat.images_per_second),
            )
        )

    def _count(self, reply: EpochEnd, blob: bytes) -> float:
        """The share of test images whose largest logit is at the right class."""
        try:
            logits: Tensor = tensor_of(reply.logits, blob)
        except Malformed as error:
            raise Refused("The network's answers to the test images could not be read.") from error
        if logits.dim() != 2 or len(logits) != len(self._labels):
            raise Refused(
                f"The network returned shape {tuple(logits.shape)} for {len(self._labels)} test images; "
                f"expected ({len(self._labels)}, 10)."
            )
        if not (logits.is_floating_point() and logits.shape[1]):
            raise Refused(f"The network's answers are {logits.dtype} of shape {tuple(logits.shape)}, not logits.")
        return float((logits.argmax(1) == self._labels).float().mean())

    def _ask(self, order: Order, blob: bytes = b"") -> tuple[Reply, bytes]:
        try:
            reply, answer, _ = self._talk.ask(order, blob)
        except Ended as end:
            raise _ended(end) from None
        return self._checked(reply), answer

    def _hear(self) -> tuple[Reply, bytes, float]:
        try:
            reply, answer, seconds = self._talk.hear()
        except Ended as end:
            raise _ended(end) from None
        return self._checked(reply), answer, seconds

    def _checked(self, reply: Reply) -> Reply:
        if isinstance(reply, Ran) and isinstance(reply.result, Raised):
            raise _refusal(reply.result)
        return reply

    def _checkpoint(self, number: int, accuracy: float) -> None:
        if not self._request.folder:
            return
        reply, state = self._ask(Save())
        _expected(reply, Saved)
        folder = Path(self._request.folder)
        folder.mkdir(parents=True, exist_ok=True)
        _replace(folder / CHECKPOINT, state)
        progress = {"epoch": number, "accuracy": accuracy, "recipe": _fingerprint(self._request)}
        _replace(folder / PROGRESS, json.dumps(progress).encode())

    def _resumed(self) -> tuple[int, bytes]:
        """How many epochs are done, and the state after them; (0, nothing) for a fresh start."""
        folder = Path(self._request.folder)
        if not self._request.resume:
            return 0, b""
        try:
            progress = json.loads((folder / PROGRESS).read_text())
            state = (folder / CHECKPOINT).read_bytes()
        except (OSError, ValueError):
            raise Refused(f"There is no checkpoint in {folder} to resume from. Start without --resume.") from None
        if progress["recipe"] != _fingerprint(self._request):
            raise Refused("The checkpoint is of another recipe, dataset or seed. Start without --resume.")
        return int(progress["epoch"]), state

    def _last_accuracy(self) -> float:
        return float(json.loads((Path(self._request.folder) / PROGRESS).read_text())["accuracy"])


def _fingerprint(request: Train) -> list[object]:
    recipe = request.recipe
    return [request.name, request.dataset, recipe.size, recipe.epochs, recipe.batch, recipe.lr, request.seed]


def _expected(reply: Reply, kind: type[ReplyKind]) -> ReplyKind:
    if not isinstance(reply, kind):
        raise Refused("The training ended by itself. It wrote to the grader's own connection.")
    return reply


def _finite(value: float) -> float:
    return value if math.isfinite(value) else 0.0  # JSON has no other numbers


def _ended(end: Ended) -> Refused:
    if end.ending.outcome is Outcome.TIMED_OUT:
        return Refused("The training took longer than its recipe allows and was stopped.")
    return Refused(f"The training ended by itself. {end.ending.reason}")


def _refusal(error: Raised) -> Refused:
    where = f" in line {error.line}: {error.trace[-1][1]}" if error.trace else ""
    return Refused(
        clean(f"Your code raised {error.type}: {error.message}.{where and ' It happened' + where}"),
        error.line,
    )


def _replace(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    descriptor, temporary = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    Path(temporary).replace(path)
