"""Augmentation: random changes to images that keep their meaning. Every image draws for itself."""

import torch
from torch import Tensor


def random_flip(X: Tensor, p: float, gen: torch.Generator) -> Tensor:
    """Turn each image left to right with probability p.

    Args:
        X: images (N, C, H, W), float32. It stays as it is, here and below.
        p: from 0 to 1.
        gen: where all chance comes from.

    Returns:
        Images of the same shape, float32.
    """
    raise NotImplementedError


def random_crop(X: Tensor, pad: int, gen: torch.Generator) -> Tensor:
    """Add a border of `pad` zeros on all sides, and cut a random window of the old size out of each image.

    Args:
        X: images (N, C, H, W), float32.
        pad: rows added above and again below, columns added on the left and again on the right.
        gen: where all chance comes from.

    Returns:
        Images of the same shape, float32. All (2 · pad + 1)² windows are equally likely.
    """
    raise NotImplementedError


def color_jitter(X: Tensor, brightness: float, contrast: float, gen: torch.Generator) -> Tensor:
    """Change each image's brightness and contrast by random factors.

    Args:
        X: images (N, C, H, W), float32, pixels from 0 to 1.
        brightness: the factor f is uniform between 1 − brightness and 1 + brightness; from 0 to 1.
        contrast: the factor g is uniform between 1 − contrast and 1 + contrast; from 0 to 1.
        gen: where all chance comes from.

    Returns:
        m + g · (f · X − m), where m is the mean of the whole image f · X, cut off below 0 and above 1.
        The same shape, float32.
    """
    raise NotImplementedError
