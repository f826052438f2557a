"""Augmentation in batch on the device. What happens to each image of an epoch is drawn and moved there at once."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor

SHIFT = 2
"""Pixels of a 28 × 28 image by which `shift` moves it at most; other sizes in proportion."""
Draws = dict[str, Tensor]


def drawn(
    kinds: Iterable[str], n: int, side: int, generator: torch.Generator, device: torch.device | str = "cpu"
) -> Draws:
    """For each of n images how far it is shifted, down and right (n, 2), and whether it is mirrored (n,)."""
    most = max(1, round(SHIFT * side / 28))
    draw = {
        "shift": lambda: torch.randint(-most, most + 1, (n, 2), generator=generator),
        "flip": lambda: torch.rand(n, generator=generator) < 0.5,
    }
    return {kind: draw[kind]().to(device) for kind in kinds}


def augmented(images: Tensor, draws: Draws, rows: Tensor) -> Tensor:
    """Images (N, H, W), which are the `rows` (N,) of an epoch, as it was drawn for them; edges are drawn out."""
    if "shift" in draws:
        images = _moved(images, draws["shift"][rows])
    if "flip" in draws:
        images = torch.where(draws["flip"][rows][:, None, None], images.flip(-1), images)
    return images


def _moved(images: Tensor, by: Tensor) -> Tensor:
    n, height, width = images.shape
    rows, columns = (torch.arange(size, device=images.device) for size in (height, width))
    rows = (rows + by[:, :1]).clamp(0, height - 1)
    columns = (columns + by[:, 1:]).clamp(0, width - 1)
    image = torch.arange(n, device=images.device)
    return images[image[:, None, None], rows[:, :, None], columns[:, None, :]]
