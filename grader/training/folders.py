"""One's own images as a dataset: a folder with a subfolder for each class."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from grader.training.own_data import NoImages, check_folder

EVERY = 5
"""One image of a class in so many is held out."""


@dataclass(frozen=True)
class Labelled:
    """uint8 (N, S, S) in a fixed shuffled order, int64 (N,), and the names of the subfolders."""

    images: Tensor
    labels: Tensor
    classes: tuple[str, ...]


def read(path: Path, size: int) -> Labelled:
    """All images in grey, their shorter side scaled to `size` and the middle cut out. Raises `NoImages`."""
    from torchvision.datasets import ImageFolder
    from torchvision.transforms import v2

    fit = v2.Compose([v2.Grayscale(), v2.Resize(size), v2.CenterCrop(size), v2.PILToTensor()])
    check_folder(path)
    found = ImageFolder(path, transform=fit)
    order = torch.randperm(len(found), generator=torch.Generator().manual_seed(0)).tolist()
    pixels = torch.cat([_image(found, index) for index in order])
    return Labelled(pixels, torch.tensor([found.targets[index] for index in order]), tuple(found.classes))


def held_out(labels: Tensor) -> Tensor:
    """Which images (N,) are for the test: of each class in `labels` the first, and every fifth after it."""
    places = torch.zeros_like(labels)
    for label in set(labels.tolist()):
        places[labels == label] = torch.arange(int((labels == label).sum()))
    return places % EVERY == 0


def _image(found: object, index: int) -> Tensor:
    try:
        image: Tensor = found[index][0]  # type: ignore[index]
    except Exception as error:
        path = found.samples[index][0]  # type: ignore[attr-defined]
        raise NoImages(f"{path} is no image that can be read ({type(error).__name__})") from None
    return image
