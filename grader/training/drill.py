"""The worker's side of a training: the learner's network, the learner's loop, our data and schedule.

Test labels never come here. After each epoch the logits of the test images go to the judge, who counts.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterator
from typing import Any

import torch
from safetensors.torch import load as load_bytes
from safetensors.torch import load_file, save
from torch import Tensor, nn

from grader.describe import describe
from grader.modules import Modules, Submission
from grader.wire import Beat, EpochEnd, Line, Prepare, Prepared, RunEpoch, Save, Saved

DATA_FILE = "data.safetensors"
BEAT_SECONDS = 0.15
EVALUATION_BATCH = 1000


class BadReturn(TypeError):
    """The learner's loop or network returned something of another kind than its specification says."""


def choose_device(wanted: str) -> torch.device:
    """The device by name; `auto` takes a GPU where there is one."""
    if wanted != "auto":
        return torch.device(wanted)
    if torch.cuda.is_available():
        return torch.device("cuda")
    return torch.device("mps" if torch.backends.mps.is_available() else "cpu")


class Batches:
    """The training images in shuffled batches (X, y): X float32 (N, 1, S, S), standardised, y int64 (N,).

    Another order each epoch, drawn from seed and epoch so that a resumed run sees the same batches.
    """

    def __init__(self, images: Tensor, labels: Tensor, prepare: Callable[[Tensor], Tensor], batch: int) -> None:
        self._images = images
        self._labels = labels
        self._prepare = prepare
        self._batch = batch
        self.seed = 0
        self.batch = 0
        self.images_done = 0

    def __len__(self) -> int:
        return math.ceil(len(self._labels) / self._batch)

    def __iter__(self) -> Iterator[tuple[Tensor, Tensor]]:
        order = torch.randperm(len(self._labels), generator=torch.Generator().manual_seed(self.seed))
        self.batch = self.images_done = 0
        for rows in torch.split(order.to(self._labels.device), self._batch):
            yield self._prepare(self._images[rows]), self._labels[rows]
            self.batch += 1
            self.images_done += len(rows)


class WatchedLoss(nn.CrossEntropyLoss):
    """Cross-entropy, mean over the batch, that tells how the training is going."""

    def __init__(self, tell: Callable[[Tensor], None]) -> None:
        super().__init__()
        self._tell = tell

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        value: Tensor = super().forward(input, target)
        self._tell(value.detach())
        return value


class Drill:
    """One training in the worker."""

    def __init__(self, line: Line, modules: Modules, module: str, order: Prepare, state: bytes) -> None:
        torch.set_num_threads(max(1, (os.cpu_count() or 2) - 1))
        self._line = line
        self._order = order
        self._device = choose_device(order.device)
        torch.manual_seed(order.seed)
        self._loop = getattr(Submission(modules.load(order.loop)), order.loop)
        self._net: nn.Module = getattr(Submission(modules.load(module)), order.builder)()
        if not isinstance(self._net, nn.Module):
            raise BadReturn(f"{order.builder}() returned {type(self._net).__name__}, not an nn.Module")
        self._net.to(self._device)
        data = {name: tensor.to(self._device) for name, tensor in load_file(DATA_FILE).items()}
        self._mean, self._std = float(data["mean"]), float(data["std"])
        self._test = data["test_images"]
        self._batches = Batches(data["train_images"], data["train_labels"], self._prepare, order.recipe.batch)
        self._loss = WatchedLoss(self._beat)
        self._updater = self._make_updater(order)
        self._began = self._told = 0.0
        if state:
            self._restore(load_bytes(state))

    def _make_updater(self, order: Prepare) -> torch.optim.Optimizer:
        """AdamW under a one-cycle schedule that moves on at each of the learner's steps."""
        updater = torch.optim.AdamW(self._net.parameters(), lr=order.recipe.lr)
        total = order.recipe.epochs * len(self._batches)
        schedule = torch.optim.lr_scheduler.OneCycleLR(updater, max_lr=order.recipe.lr, total_steps=total + 1)
        for _ in range(order.steps_done):
            schedule.step()

        def advance(*_: object) -> None:
            if schedule.last_epoch < total:
                schedule.step()

        updater.register_step_post_hook(advance)
        return updater

    def _prepare(self, images: Tensor) -> Tensor:
        X = (images.unsqueeze(1).float() / 255 - self._mean) / self._std
        size = self._order.recipe.size
        if X.shape[-1] != size:
            X = nn.functional.interpolate(X, size=(size, size), mode="bilinear", align_corners=False)
        return X

    def serve(self) -> None:
        """Answer orders until the judge hangs up."""
        self._line.send(Prepared(str(self._device)))
        while True:
            order, _ = self._line.order()
            match order:
                case RunEpoch():
                    self._epoch(order.number)
                case Save():
                    self._line.send(Saved(), self._state())
                case _:
                    return

    def _epoch(self, number: int) -> None:
        self._batches.seed = self._order.seed * 100_003 + number
        torch.manual_seed(self._batches.seed)
        self._began = self._told = time.monotonic()
        returned = self._loop(self._net, self._batches, self._loss, self._updater)
        loss, accuracy = _two_numbers(returned, self._order.loop)
        logits = self._logits()
        node, blob = describe(logits)
        self._line.send(EpochEnd(loss, accuracy, node), blob)  # type: ignore[arg-type]

    def _logits(self) -> Tensor:
        mode = self._net.training
        self._net.eval()
        with torch.no_grad():
            parts = [self._net(self._prepare(images)) for images in torch.split(self._test, EVALUATION_BATCH)]
        self._net.train(mode)
        return torch.cat(parts).float().cpu()

    def _beat(self, loss: Tensor) -> None:
        now = time.monotonic()
        if now - self._told >= BEAT_SECONDS:
            self._told = now
            speed = self._batches.images_done / max(now - self._began, 1e-6)
            self._line.send(Beat(self._batches.batch, len(self._batches), float(loss), speed))

    def _state(self) -> bytes:
        tensors = {f"net.{name}": tensor for name, tensor in self._net.state_dict().items()}
        for index, state in self._updater.state_dict()["state"].items():
            tensors |= {f"opt.{index}.{name}": value for name, value in state.items()}
        return save({name: tensor.detach().cpu().contiguous().clone() for name, tensor in tensors.items()})

    def _restore(self, tensors: dict[str, Tensor]) -> None:
        net = {name[4:]: value for name, value in tensors.items() if name.startswith("net.")}
        self._net.load_state_dict(net)
        state: dict[int, dict[str, Any]] = {}
        for name, value in tensors.items():
            if name.startswith("opt."):
                _, index, key = name.split(".", 2)
                state.setdefault(int(index), {})[key] = value
        self._updater.load_state_dict({**self._updater.state_dict(), "state": state})


def _two_numbers(returned: Any, name: str) -> tuple[float, float]:
    try:
        loss, accuracy = map(float, returned)
    except (TypeError, ValueError):
        raise BadReturn(f"{name} returned {type(returned).__name__}, not (loss, accuracy)") from None
    return loss, accuracy
