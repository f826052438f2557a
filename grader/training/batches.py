"""What the loops go through: training examples in batches, resident on the device and made ready there."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from grader.protocol import Recipe

SHIFT = 2
"""Pixels of a 28 × 28 image by which `shift` moves it at most; other sizes in proportion."""


class Batches(ABC):
    """One epoch's batches in an order of their own, drawn from `seed` so that a resumed run sees the same ones.

    `batch` and `done` tell how many batches and examples of the epoch have been given out. Of `ranks` that train one
    network, each gets every so many-th example of a batch; `share` is this one's size over the mean of all.
    """

    def __init__(self, recipe: Recipe, device: torch.device) -> None:
        self.recipe = recipe
        self.device = device
        self.seed = 0
        self.batch = 0
        self.done = 0
        self.rank, self.ranks = 0, 1
        self.share = 1.0

    def own(self, rows: Tensor) -> Tensor:
        """This rank's rows of a batch; the first for everybody where there are fewer rows than ranks."""
        if self.ranks == 1:
            return rows
        enough = len(rows) >= self.ranks
        mine = rows[self.rank :: self.ranks] if enough else rows[:1]
        self.share = len(mine) * self.ranks / len(rows) if enough else 1.0
        return mine

    @property
    def generator(self) -> torch.Generator:
        """A fresh one on the CPU, from the epoch's seed."""
        return torch.Generator().manual_seed(self.seed)

    @abstractmethod
    def __len__(self) -> int: ...

    @abstractmethod
    def questions(self) -> Iterator[Tensor]:
        """The test examples as inputs, a few at a time."""

    def counted(self, pairs: Iterable[tuple[Tensor, Tensor]]) -> Iterator[tuple[Tensor, Tensor]]:
        """The same pairs (X, y), counted as they are taken."""
        self.batch = self.done = 0
        for X, y in pairs:
            yield X, y
            self.batch += 1
            self.done += y.numel()


class ImageBatches(Batches):
    """Shuffled (X, y): X float32 (N, 1, S, S), standardised, y int64 (N,)."""

    def __init__(self, data: dict[str, Tensor], recipe: Recipe, device: torch.device, fast: bool) -> None:
        super().__init__(recipe, device)
        self._images, self._labels = data["train_images"].to(device), data["train_labels"].to(device)
        self._test = data["test_images"].to(device)
        self._mean, self._std = float(data["mean"]), float(data["std"])
        self._augment = recipe.augment if fast else ()
        self._format = torch.channels_last if fast else torch.contiguous_format

    def __len__(self) -> int:
        return math.ceil(len(self._labels) / self.recipe.batch)

    def __iter__(self) -> Iterator[tuple[Tensor, Tensor]]:
        return self.counted(self._shuffled())

    def questions(self) -> Iterator[Tensor]:
        """Test images, prepared as the training images are but never augmented."""
        return (self._prepared(images) for images in torch.split(self._test, max(self.recipe.batch, 100)))

    def _shuffled(self) -> Iterator[tuple[Tensor, Tensor]]:
        generator = self.generator
        order = torch.randperm(len(self._labels), generator=generator).to(self.device)
        for batch in torch.split(order, self.recipe.batch):
            rows = self.own(batch)
            images = self._images[rows]
            if self._augment:
                images = augmented(images, self._augment, generator)
            yield self._prepared(images), self._labels[rows]

    def _prepared(self, images: Tensor) -> Tensor:
        X = (images.unsqueeze(1).float() / 255 - self._mean) / self._std
        size = self.recipe.size
        if X.shape[-1] != size:
            X = F.interpolate(X, size=(size, size), mode="bilinear", align_corners=False)
        return X.contiguous(memory_format=self._format)


class TextBatches(Batches):
    """A corpus for the loops of language models, which cut it up themselves."""

    def __init__(self, data: dict[str, Tensor], recipe: Recipe, device: torch.device) -> None:
        super().__init__(recipe, device)
        self.corpus: list[int] = data["corpus"].tolist()
        self._contexts = data["contexts"].to(device)

    def __len__(self) -> int:
        return max(1, (len(self.corpus) - 1) // (self.recipe.batch * self.recipe.size))

    def questions(self) -> Iterator[Tensor]:
        """Contexts int64 (M, steps)."""
        return iter(torch.split(self._contexts, 500))


def batches_of(data: dict[str, Tensor], recipe: Recipe, device: torch.device, fast: bool) -> Batches:
    """The batches of a dataset's tensors."""
    if "corpus" in data:
        return TextBatches(data, recipe, device)
    return ImageBatches(data, recipe, device, fast)


def augmented(images: Tensor, kinds: Iterable[str], generator: torch.Generator) -> Tensor:
    """Each image of (N, H, W) by itself shifted by up to two pixels, or mirrored with probability ½."""
    for kind in kinds:
        images = _moved(images, generator) if kind == "shift" else _flipped(images, generator)
    return images


def _moved(images: Tensor, generator: torch.Generator) -> Tensor:
    n, height, width = images.shape
    most = max(1, round(SHIFT * height / 28))
    down, right = (torch.randint(-most, most + 1, (n, 1), generator=generator).to(images.device) for _ in "yx")
    rows = (torch.arange(height, device=images.device) + down).clamp(0, height - 1)
    columns = (torch.arange(width, device=images.device) + right).clamp(0, width - 1)
    return images[_first(n, images), rows[:, :, None], columns[:, None, :]]


def _flipped(images: Tensor, generator: torch.Generator) -> Tensor:
    mirrored = (torch.rand(len(images), generator=generator) < 0.5).to(images.device)
    return torch.where(mirrored[:, None, None], images.flip(-1), images)


def _first(n: int, images: Tensor) -> Any:
    return torch.arange(n, device=images.device)[:, None, None]
