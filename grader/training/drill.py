"""The worker's side of a training: the learner's network under the learner's loop or ours, our data and schedule.

Test labels never come here. After each epoch the answers to the test examples go to the judge, who counts.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import torch
from safetensors.torch import load as load_bytes
from safetensors.torch import load_file, save
from torch import Tensor, nn
from torch.nn.parameter import is_lazy
from torch.optim.lr_scheduler import OneCycleLR

from grader.cpus import cpus
from grader.describe import describe, plain
from grader.modules import Modules, Submission
from grader.protocol import Recipe
from grader.training.batches import batches_of
from grader.training.devices import memory_mb, unused_gpu
from grader.training.fast import fast_epoch, made_fast
from grader.training.narrow import fitted, own_layers
from grader.training.ranks import Ranks
from grader.training.stops import CannotTrain
from grader.wire import (
    MAX_HEADER,
    MAX_STATE,
    Beat,
    EpochEnd,
    Examine,
    Line,
    Prepare,
    Prepared,
    Ran,
    RunEpoch,
    Save,
    Saved,
    Write,
)

DATA_FILE = "data.safetensors"
BEAT_SECONDS = 0.15
MAX_SAMPLE = 2000
_STEPS = "schedule.steps"


class BadReturn(CannotTrain):
    """The learner's loop or network returned something of another kind than its specification says."""


class TooLarge(CannotTrain):
    """The network's state fits no checkpoint."""


class WatchedLoss(nn.CrossEntropyLoss):
    """Cross-entropy, mean over the batch, that tells how the training is going.

    Where several ranks share a batch, `share()` weighs this one's part of it, so that the mean over ranks is the
    mean over the batch.
    """

    def __init__(self, tell: Callable[[Tensor], None], share: Callable[[], float]) -> None:
        super().__init__()
        self._tell = tell
        self._share = share

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        value: Tensor = super().forward(input, target)
        self._tell(value.detach())
        return value * self._share()


class Drill:
    """One training in the worker. `content` is the exercise's `network.py`, which may have

    - `network(submission, **arguments)`: the network to train; the builder's by default,
    - `weights(net)`: draws the weights that it begins with; torch's by default,
    - `epoch(loop, net, batches, loss, updater)`: an epoch with the learner's loop, returns mean loss and score,
    - `answers(net, X)`: logits (M, K) for test inputs,
    - `sample(net, batches)`: text that the network writes.
    """

    def __init__(
        self,
        line: Line | None,
        modules: Modules,
        content: Any,
        module: str,
        order: Prepare,
        state: bytes,
        ranks: Ranks | None = None,
    ) -> None:
        self._ranks = ranks or Ranks()
        torch.set_num_threads(max(1, (cpus() - 1) // self._ranks.size))
        self._line = line
        self._order = order
        self._content = content
        self._device = self._ranks.device(order.device)
        torch.manual_seed(order.seed)
        fast = order.trainer == "fast"
        self._epoch_with = self._fast_epoch() if fast else self._own_epoch(modules)
        self._net = self._built(Submission(modules.load(module))).to(self._device)
        if fast:
            self._net = made_fast(self._net)
        self._trained = self._ranks.joined(self._net)
        self._batches = batches_of(load_file(DATA_FILE), order.recipe, self._device, fast)
        self._batches.rank, self._batches.ranks = self._ranks.rank, self._ranks.size
        self._loss = WatchedLoss(self._beat, lambda: self._batches.share)
        self._updater, self._schedule = updater_for(self._net, order.recipe, len(self._batches))
        self._began = self._told = 0.0
        _check_size(self._size())
        if state:
            self._restore(load_bytes(state))

    def _built(self, submission: Submission) -> nn.Module:
        order, arguments = self._order, self._order.recipe.arguments
        make = getattr(self._content, "network", None)
        net = make(submission, **arguments) if make else getattr(submission, order.builder)(**arguments)
        if not isinstance(net, nn.Module):
            raise BadReturn(f"{order.builder} returned {type(net).__name__}, not an nn.Module")
        net = fitted(net, order.recipe)
        getattr(self._content, "weights", lambda _: None)(net)
        return net

    def _own_epoch(self, modules: Modules) -> Callable[[], Any]:
        module, _, function = self._order.loop.partition(".")
        loop = getattr(Submission(modules.load(module)), function or module)
        around = getattr(self._content, "epoch", None)
        if around:
            return lambda: around(loop, self._trained, self._batches, self._loss, self._updater)
        return lambda: loop(self._trained, self._batches, self._loss, self._updater)

    def _fast_epoch(self) -> Callable[[], Any]:
        epoch = fast_epoch(self._device, self._order.recipe.autocast)
        return lambda: epoch(self._trained, self._batches, self._loss, self._updater)  # type: ignore[arg-type]

    def serve(self) -> None:
        """Answer orders until the judge hangs up."""
        line = self._line
        assert line, "the others follow"
        line.send(Prepared(str(self._device), self._notice()))
        while True:
            order, _ = line.order()
            match order:
                case RunEpoch():
                    self._ranks.tell(order.number)
                    line.send(EpochEnd(*self._epoch(order.number)))
                case Examine():
                    line.send(*_ran(self._logits()))
                case Write():
                    line.send(*_ran(self._sample()))
                case Save():
                    line.send(Saved(), self._state())
                case _:
                    return

    def _notice(self) -> str:
        chosen = self._order.device == "auto" and self._device.type == "cpu"
        found = [unused_gpu(self._ranks.size) if chosen else "", self._kept_wide()]
        return " ".join(filter(None, found))

    def _kept_wide(self) -> str:
        own = own_layers(self._net) if self._order.recipe.narrow > 1 else []
        if not own:
            return ""
        return (
            f"Layers of your own ({', '.join(own)}) keep all their channels, and training takes longer: only "
            "nn.Conv2d, nn.BatchNorm2d and nn.Linear are made thinner."
        )

    def follow(self) -> None:
        """Run the epochs that rank 0 runs, until it is gone."""
        while True:
            self._epoch(self._ranks.hear())

    def _epoch(self, number: int) -> tuple[float, float]:
        self._batches.seed = self._order.seed * 100_003 + number
        torch.manual_seed(self._batches.seed)
        self._began = self._told = time.monotonic()
        loss, score = self._ranks.mean(*_two_numbers(self._epoch_with(), self._order.loop))
        return loss, score

    def _logits(self) -> Tensor:
        answers = getattr(self._content, "answers", None) or (lambda net, X: net(X))
        mode = self._net.training
        self._net.eval()
        with torch.no_grad():
            parts = [answers(self._net, X) for X in self._batches.questions()]
        self._net.train(mode)
        return torch.cat(parts).float().cpu()

    def _sample(self) -> str:
        write = getattr(self._content, "sample", None)
        if not write:
            return ""
        self._net.eval()
        with torch.no_grad():
            return plain(write(self._net, self._batches), MAX_SAMPLE)

    def _beat(self, loss: Tensor) -> None:
        now = time.monotonic()
        if self._line and now - self._told >= BEAT_SECONDS:
            self._told = now
            speed = self._batches.done * self._ranks.size / max(now - self._began, 1e-6)
            done, memory = self._batches.batch, memory_mb(self._device)
            self._line.send(Beat(done, len(self._batches), float(loss), speed, memory))

    def _size(self) -> int:
        """About how many bytes the state will have, as far as the weights have a shape already."""
        moments = 1 if self._order.recipe.optimizer == "sgd" else 2
        trained = [parameter for parameter in self._net.parameters() if parameter.requires_grad] * moments
        return sum(value.nbytes for value in (*self._net.state_dict().values(), *trained) if not is_lazy(value))

    def _state(self) -> bytes:
        tensors = {f"net.{name}": tensor for name, tensor in self._net.state_dict().items()}
        tensors[_STEPS] = torch.tensor(self._schedule.last_epoch)
        for index, state in self._updater.state_dict()["state"].items():
            tensors |= {f"opt.{index}.{name}": value for name, value in state.items() if value is not None}
        _check_size(sum(tensor.nbytes for tensor in tensors.values()))
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
        _lay_out_alike(self._updater)
        for _ in range(int(tensors[_STEPS])):
            self._schedule.step()


def _check_size(size: int) -> None:
    """Raise `TooLarge` where a state of so many bytes fits no checkpoint."""
    if size > MAX_STATE - MAX_HEADER:  # the rest is for names
        raise TooLarge(
            f"The network is too large: with the optimizer's moments it takes {size >> 20:,} MiB, and a checkpoint "
            f"holds {MAX_STATE - MAX_HEADER >> 20:,} MiB. Build it with fewer channels."
        )


def _lay_out_alike(updater: torch.optim.Optimizer) -> None:
    """Give an optimizer's moments the memory order of their parameters: fused kernels pair numbers by place."""
    for parameter, state in updater.state.items():
        for name, value in state.items():
            if value.shape == parameter.shape:
                state[name] = torch.empty_like(parameter).copy_(value)


def updater_for(net: nn.Module, recipe: Recipe, batches: int) -> tuple[torch.optim.Optimizer, OneCycleLR]:
    """AdamW, or SGD with momentum, and its one-cycle schedule, which moves on at each of the loop's steps."""
    parameters, rate = list(net.parameters()), recipe.lr
    updater: torch.optim.Optimizer
    if recipe.optimizer == "sgd":
        updater = torch.optim.SGD(
            parameters, lr=rate, momentum=0.9, nesterov=True, weight_decay=recipe.weight_decay, fused=True
        )
    else:
        updater = torch.optim.AdamW(parameters, lr=rate, weight_decay=recipe.weight_decay, fused=True)
    total = recipe.epochs * batches
    schedule = OneCycleLR(updater, max_lr=rate, total_steps=total + 1)

    def advance(*_: object) -> None:
        if schedule.last_epoch < total:
            schedule.step()

    updater.register_step_post_hook(advance)
    return updater, schedule


def _ran(value: object) -> tuple[Ran, bytes]:
    node, blob = describe(value)
    return Ran(node), blob


def _two_numbers(returned: Any, name: str) -> tuple[float, float]:
    try:
        loss, score = map(float, returned)
    except (TypeError, ValueError):
        raise BadReturn(f"{name} returned {type(returned).__name__}, not (loss, accuracy)") from None
    return loss, score
