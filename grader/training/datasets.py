"""The images a network is trained on, as bytes: uint8 (N, H, W) with int64 labels (N,)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

TEST_DIGITS = 360


class DatasetMissing(Exception):
    """A dataset that cannot be had; the message says what to do."""


@dataclass(frozen=True)
class Split:
    """Images and labels of one part of a dataset."""

    images: Tensor
    labels: Tensor


@dataclass(frozen=True)
class Dataset:
    """`mean` and `std` are those of the training pixels on a scale from 0 to 1."""

    train: Split
    test: Split

    @property
    def mean(self) -> float:
        return float(self.train.images.float().mean()) / 255

    @property
    def std(self) -> float:
        return float(self.train.images.float().std()) / 255


def load(name: str, root: str) -> Dataset:
    """A dataset by name. `root` is where torchvision's are, or go. Raises `DatasetMissing`."""
    match name:
        case "digits":
            return digits()
        case "mnist" | "fashion-mnist":
            return torchvision_dataset(name, Path(root))
    raise DatasetMissing(f"There is no dataset '{name}'. Known are digits, mnist and fashion-mnist.")


def digits() -> Dataset:
    """scikit-learn's 1,797 handwritten digits, 8×8, always split alike into 1,437 and 360."""
    from sklearn.datasets import load_digits

    data = load_digits()
    images = (torch.from_numpy(data.images) * (255 / 16)).round().to(torch.uint8)
    labels = torch.from_numpy(data.target).long()
    order = torch.randperm(len(labels), generator=torch.Generator().manual_seed(0))
    held_out, rest = order[:TEST_DIGITS], order[TEST_DIGITS:]
    return Dataset(Split(images[rest], labels[rest]), Split(images[held_out], labels[held_out]))


def torchvision_dataset(name: str, root: Path) -> Dataset:
    """MNIST or Fashion-MNIST in torchvision's layout, downloaded (with checksum) where it is missing."""
    from torchvision import datasets

    kind = datasets.MNIST if name == "mnist" else datasets.FashionMNIST
    try:
        parts = [_part(kind, root, train) for train in (True, False)]
    except Exception as error:
        raise DatasetMissing(
            f"{name} is not complete in {root} and could not be downloaded ({type(error).__name__}: {error}). "
            "Set DLTUTOR_DATA to a folder that has it, or train on digits."
        ) from error
    return Dataset(*parts)


def _part(kind: type, root: Path, train: bool) -> Split:
    try:
        found = kind(root, train=train, download=False)
    except RuntimeError:
        found = kind(root, train=train, download=True)
    images, labels = found.data, found.targets
    expected = 60_000 if train else 10_000
    if images.shape != (expected, 28, 28) or labels.shape != (expected,):
        raise ValueError(f"its files in {root} are damaged: {tuple(images.shape)} images, {len(labels)} labels")
    return Split(images, labels.long())
