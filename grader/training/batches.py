"""What the loops go through: training examples in batches, resident on the device and made ready there."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator

import torch
from torch import Tensor
from torch.nn import functional as F

from grader.protocol import Recipe
from grader.training.augment import augmented, drawn


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
        generator, n = self.generator, len(self._labels)
        order = torch.randperm(n, generator=generator).to(self.device)
        draws = drawn(self._augment, n, self._images.shape[-1], generator, self.device)
        for batch in torch.split(order, self.recipe.batch):
            rows = self.own(batch)
            yield self._prepared(augmented(self._images[rows], draws, rows)), self._labels[rows]

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
