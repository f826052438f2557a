"""The fast trainer against the book's usual loop, on the same network and data, in one run.

    python benchmarks/training.py lenet [--dataset mnist] [--images 10000] [--epochs 2] [--device cpu] [--target 0.95]

The book's loop: torchvision's dataset, Resize and ToTensor by PIL in a DataLoader without workers, float32, SGD at
the book's rate for this network. Prints images per second of both, the ratio, and the floor: the network's
floating-point operations over the rate at which this device multiplies matrices. With `--compile`, the fast trainer
also with its network compiled, which it cannot be in the sandbox, where no compiler starts. With `--target`, also how
long each trains on all images, by its own recipe, until that accuracy on the test images; looking at them is not
counted.
"""

from __future__ import annotations

import argparse
import os
import runpy
import time
from argparse import Namespace
from typing import Protocol

import msgspec
import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, Subset
from torch.utils.flop_counter import FlopCounterMode

from grader.modules import Modules
from grader.protocol import Recipe, Source
from grader.training.batches import ImageBatches
from grader.training.datasets import load
from grader.training.devices import choose_device, has_bfloat16
from grader.training.drill import updater_for
from grader.training.fast import fast_epoch, made_fast
from grader.training.narrow import fitted
from tutor import locations
from tutor.course import Course, Exercise
from tutor.session.material import reference
from tutor.session.recipes import choose_recipe

SIDE = 4096
BOOK_RATES = {"lenet": 0.9, "bn_lenet": 1.0, "alexnet": 0.01, "vgg": 0.05, "resnet18": 0.05}
"""Learning rates of *Dive into Deep Learning*'s loops; 0.1 for the other networks."""
BOOK_EPOCHS = 10


def main() -> None:
    """Parse the command line and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("name")
    parser.add_argument("--dataset", help="mnist or fashion-mnist; the first of the full recipes by default")
    parser.add_argument("--images", type=int, default=10_000)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--size", type=int, help="another side of the input than the recipe's")
    parser.add_argument("--batch", type=int, default=256)
    parser.add_argument("--compile", metavar="BACKEND", help="also under torch.compile: inductor, cudagraphs")
    parser.add_argument("--target", type=float, help="also the time to this test accuracy")
    parser.add_argument("--device", default="auto")
    options = parser.parse_args()
    device = choose_device(options.device)
    course = Course.load(locations.course_folder())
    exercise = course.training(options.name)
    assert exercise.training
    options.dataset, full = choose_recipe(exercise.training, options.dataset, "full")
    size = options.size or full.size
    recipe = msgspec.structs.replace(full, size=size, batch=options.batch)

    def network() -> nn.Module:
        torch.manual_seed(0)
        return built(course, exercise, recipe).to(device)

    flops = operations(network(), size, device)
    print(f"{options.name}, {size} × {size}, batch {options.batch}, {options.images} images of {options.dataset}")
    half = recipe.autocast and has_bfloat16(device)
    print(f"in {'bfloat16' if half else 'float32'}, the network with 1/{recipe.narrow} of the course's channels")
    print(f"on {named(device)}, torch {torch.__version__}, {torch.get_num_threads()} threads")
    usual = rate(Book(network(), options, size, device, options.images), options)
    ours = rate(Fast(network(), options, recipe, device, options.images), options)
    floor = matmul_rate(device, half) / flops
    print(f"the book's loop   {usual:12,.0f} images/s")
    print(f"the fast trainer  {ours:12,.0f} images/s   {ours / usual:.1f} ×")
    if options.compile:
        compiled = Fast(network(), options, recipe, device, options.images, options.compile)
        first = timed(compiled)
        compiled_rate = rate(compiled, options)
        print(
            f"under {options.compile:11} {compiled_rate:12,.0f} images/s   {compiled_rate / ours:.2f} × that, after "
            f"{first - options.images / compiled_rate:.1f} s to compile"
        )
    print(f"the floor         {floor:12,.0f} images/s   the fast trainer reaches {ours / floor:.0%} of it")
    if options.target:
        print(f"to {options.target:.1%} of the test images, on all images:")
        told("the book's loop", Book(network(), options, size, device), BOOK_EPOCHS, options.target)
        told("the fast trainer", Fast(network(), options, recipe, device), recipe.epochs, options.target)


def built(course: Course, exercise: Exercise, recipe: Recipe) -> nn.Module:
    """The course's network for a recipe, with the weights that a training of it begins with."""
    assert exercise.training
    sources: list[Source] = [reference(exercise), *map(reference, course.needs(exercise.slug))]
    module = Modules(sources).load(exercise.slug)
    net = fitted(getattr(module, exercise.training.builder)(**recipe.arguments), recipe)
    content = runpy.run_path(str(exercise.network())) if exercise.network().is_file() else {}
    content.get("weights", lambda _: None)(net)
    return net


class Side(Protocol):
    """One of the two that are compared."""

    def epoch(self) -> None: ...

    def accuracy(self) -> float: ...


class Fast:
    """The project's trainer, with its data resident, under a recipe's schedule."""

    def __init__(
        self,
        net: nn.Module,
        options: Namespace,
        recipe: Recipe,
        device: torch.device,
        images: int | None = None,
        backend: str | None = None,
    ) -> None:
        data = load(options.dataset, locations.dataset_folder(options.dataset), recipe.size)
        given = dict(data.given)
        for name in ("train_images", "train_labels"):
            given[name] = given[name][:images]
        self._net = made_fast(net)
        if backend:
            self._net.compile(backend=backend)
        self._exam = data.exam
        self._batches = ImageBatches(given, recipe, device, fast=True)
        self._updater, _ = updater_for(self._net, recipe, len(self._batches))
        self._epoch = fast_epoch(device, recipe.autocast)

    def epoch(self) -> None:
        self._batches.seed += 1
        self._epoch(self._net, self._batches, nn.CrossEntropyLoss(), self._updater)

    def accuracy(self) -> float:
        self._net.eval()
        with torch.no_grad():
            return self._exam.score(torch.cat([self._net(X) for X in self._batches.questions()]).cpu())


class Book:
    """The loop of the book's chapters on convolutional networks."""

    def __init__(
        self, net: nn.Module, options: Namespace, size: int, device: torch.device, images: int | None = None
    ) -> None:
        from torchvision import datasets, transforms

        kind = {"mnist": datasets.MNIST, "fashion-mnist": datasets.FashionMNIST}[options.dataset]
        steps = [transforms.Resize(size)] if size != 28 else []
        ready = transforms.Compose([*steps, transforms.ToTensor()])
        root = locations.dataset_folder(options.dataset)
        train, test = (kind(root, train=part, transform=ready) for part in (True, False))
        self._net, self._device = net, device
        for layer in net.modules():  # as the book's loop begins
            if isinstance(layer, nn.Linear | nn.Conv2d):
                nn.init.xavier_uniform_(layer.weight)
        self._train = DataLoader(Subset(train, range(images or len(train))), options.batch, shuffle=True)
        self._test = DataLoader(test, options.batch)
        self._optimizer = torch.optim.SGD(net.parameters(), lr=BOOK_RATES.get(options.name, 0.1))

    def epoch(self) -> None:
        loss = nn.CrossEntropyLoss()
        self._net.train()
        total, right = 0.0, 0
        for batch in self._train:
            X, y = (part.to(self._device) for part in batch)
            self._optimizer.zero_grad()
            logits = self._net(X)
            value = loss(logits, y)
            value.backward()
            self._optimizer.step()
            total += value.item() * len(y)
            right += int((logits.argmax(1) == y).sum())

    def accuracy(self) -> float:
        self._net.eval()
        with torch.no_grad():
            right = sum(int((self._net(X.to(self._device)).argmax(1).cpu() == y).sum()) for X, y in self._test)
        return right / len(self._test.dataset)  # type: ignore[arg-type]


def timed(side: Side) -> float:
    """Seconds of one epoch."""
    began = time.perf_counter()
    side.epoch()
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return time.perf_counter() - began


def rate(side: Side, options: Namespace) -> float:
    """Images per second of the quickest epoch after a first one that warms up."""
    timed(side)
    return options.images / min(timed(side) for _ in range(options.epochs))


def told(name: str, side: Side, most: int, target: float) -> None:
    """Train until the target or for `most` epochs, and print how it went."""
    seconds, accuracy, epochs = 0.0, 0.0, 0
    while accuracy < target and epochs < most:
        seconds, epochs = seconds + timed(side), epochs + 1
        accuracy = side.accuracy()
    reached = "" if accuracy >= target else ": not reached"
    print(f"{name:17} {seconds:8.1f} s   {accuracy:.1%} after {epochs} of {most} epochs{reached}", flush=True)


def operations(net: nn.Module, size: int, device: torch.device) -> float:
    """Floating-point operations an image, forward and backward."""
    net.train()
    images = torch.zeros(8, 1, size, size, device=device)
    with FlopCounterMode(display=False) as counter:
        net(images).sum().backward()
    return counter.get_total_flops() / 8


def matmul_rate(device: torch.device, half: bool) -> float:
    """Operations per second of a large matrix product, in bfloat16 where the trainer computes in it."""
    side = SIDE if device.type == "cuda" else SIDE // 2
    A: Tensor = torch.randn(side, side, device=device, dtype=torch.bfloat16 if half else torch.float32)
    best = float("inf")
    for _ in range(5):
        began = time.perf_counter()
        A @ A
        if device.type == "cuda":
            torch.cuda.synchronize()
        best = min(best, time.perf_counter() - began)
    return 2 * side**3 / best


def named(device: torch.device) -> str:
    """The device in words."""
    return torch.cuda.get_device_name() if device.type == "cuda" else f"{os.cpu_count()} CPU cores"


if __name__ == "__main__":
    main()
