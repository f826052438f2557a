"""The fast trainer against the book's usual loop, on the same network and data, in one run.

    python benchmarks/training.py lenet [--dataset mnist] [--images 10000] [--epochs 2] [--device cpu]

The book's loop: torchvision's dataset, Resize and ToTensor by PIL in a DataLoader without workers, float32, SGD.
Prints images per second of both, the ratio, and the floor: the network's floating-point operations over the rate at
which this device multiplies matrices.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, Subset
from torch.utils.flop_counter import FlopCounterMode

from grader.modules import Modules
from grader.protocol import Recipe, Source
from grader.training.batches import ImageBatches
from grader.training.datasets import load
from grader.training.drill import choose_device, updater_for
from grader.training.fast import fast_epoch, made_fast
from tutor import locations
from tutor.course import Course
from tutor.session.material import reference
from tutor.session.recipes import choose_recipe

SIDE = 4096


def main() -> None:
    """Parse the command line and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("name")
    parser.add_argument("--dataset", default="mnist")
    parser.add_argument("--images", type=int, default=10_000)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--size", type=int, help="side of the input; the recipe's by default")
    parser.add_argument("--batch", type=int, default=256)
    parser.add_argument("--autocast", action="store_true")
    parser.add_argument("--device", default="auto")
    options = parser.parse_args()
    device = choose_device(options.device)
    course = Course.load(locations.course_folder())
    exercise = course.training(options.name)
    assert exercise.training
    _, quick = choose_recipe(exercise.training, None, "quick")
    size = options.size or quick.size
    sources: list[Source] = [reference(exercise), *map(reference, course.needs(exercise.slug))]
    module = Modules(sources).load(exercise.slug)
    arguments = quick.arguments if size == quick.size else {}

    def network() -> nn.Module:
        torch.manual_seed(0)
        built: nn.Module = getattr(module, exercise.training.builder)(**arguments)
        return built.to(device)

    recipe = Recipe(
        size=size, epochs=options.epochs, batch=options.batch, lr=0.01, target=0, autocast=options.autocast
    )
    flops = operations(network(), size, device)
    print(f"{options.name}, {size} × {size}, batch {options.batch}, {options.images} images of {options.dataset}")
    print(f"on {named(device)}, torch {torch.__version__}, {torch.get_num_threads()} threads")
    usual = rate(lambda: book_epoch(network(), options, size, device), options)
    ours = rate(fast(network(), options, recipe, device), options)
    floor = matmul_rate(device, options.autocast) / flops
    print(f"the book's loop   {usual:12,.0f} images/s")
    print(f"the fast trainer  {ours:12,.0f} images/s   {ours / usual:.1f} ×")
    print(f"the floor         {floor:12,.0f} images/s   the fast trainer reaches {ours / floor:.0%} of it")


def rate(epoch: Callable[[], object], options: argparse.Namespace) -> float:
    """Images per second of the quickest epoch after a first one that warms up."""
    seconds = []
    for _ in range(options.epochs + 1):
        began = time.perf_counter()
        epoch()
        if torch.cuda.is_available():
            torch.cuda.synchronize()
        seconds.append(time.perf_counter() - began)
    return options.images / min(seconds[1:])


def fast(net: nn.Module, options: argparse.Namespace, recipe: Recipe, device: torch.device) -> Callable[[], object]:
    """An epoch of the project's trainer, with its data resident."""
    given = dict(load(options.dataset, locations.dataset_folder(options.dataset), recipe.size).given)
    for name in ("train_images", "train_labels"):
        given[name] = given[name][: options.images]
    net = made_fast(net)
    batches = ImageBatches(given, recipe, device, fast=True)
    updater = updater_for(net, recipe, len(batches) * 2, 0)
    epoch = fast_epoch(device, recipe.autocast)
    return lambda: epoch(net, batches, nn.CrossEntropyLoss(), updater)


def book_epoch(net: nn.Module, options: argparse.Namespace, size: int, device: torch.device) -> None:
    """One epoch as the book's chapters on convolutional networks have it."""
    from torchvision import datasets, transforms

    kind = {"mnist": datasets.MNIST, "fashion-mnist": datasets.FashionMNIST}[options.dataset]
    steps = [transforms.Resize(size)] if size != 28 else []
    images = kind(
        locations.dataset_folder(options.dataset),
        train=True,
        transform=transforms.Compose([*steps, transforms.ToTensor()]),
    )
    loader = DataLoader(Subset(images, range(options.images)), options.batch, shuffle=True)
    optimizer, loss = torch.optim.SGD(net.parameters(), lr=0.1), nn.CrossEntropyLoss()
    net.train()
    total, right = 0.0, 0
    for batch in loader:
        X, y = (part.to(device) for part in batch)
        optimizer.zero_grad()
        logits = net(X)
        value = loss(logits, y)
        value.backward()
        optimizer.step()
        total += value.item() * len(y)
        right += int((logits.argmax(1) == y).sum())


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
