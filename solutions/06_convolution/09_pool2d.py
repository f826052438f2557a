"""Pooling: the maximum or the average of each window.

H, W  height and width of the image            N, C  images in the batch, channels
h, w  height and width of the window           s, p  stride and padding, downwards _h and to the right _w
"""

import math

import torch
from torch import Tensor
from torch.nn.functional import pad


def pair(size: int | tuple[int, int]) -> tuple[int, int]:
    """(height, width) of a size that may be given as one number for both."""
    return (size, size) if isinstance(size, int) else size


def pool2d(
    X: Tensor,
    pool_size: int | tuple[int, int],
    mode: str,
    stride: int | tuple[int, int] | None = None,
    padding: int | tuple[int, int] = 0,
) -> Tensor:
    """Y[…, i, j] = max or mean of X[…, i·s : i·s + h, j·s : j·s + w], for (H, W) and (N, C, H, W)."""
    h, w = pair(pool_size)
    s_h, s_w = pair(pool_size if stride is None else stride)
    p_h, p_w = pair(padding)
    # What is added must not win a maximum, and zero would among negative pixels: −∞ loses against every pixel.
    border = -math.inf if mode == "max" else 0.0
    X = pad(X, (p_w, p_w, p_h, p_h), value=border)  # columns first: pad counts from the last dimension
    H, W = X.shape[-2:]
    rows = [
        # The dots take batch and channels along, if there are any: each channel is pooled alone.
        torch.stack([read(X[..., i : i + h, j : j + w], mode) for j in range(0, W - w + 1, s_w)], dim=-1)
        for i in range(0, H - h + 1, s_h)  # a last window that would hang over the edge is left out
    ]
    return torch.stack(rows, dim=-2)


def read(window: Tensor, mode: str) -> Tensor:
    """The one number of each window (…, h, w), shape (…)."""
    pixels = window.flatten(start_dim=-2)
    # max along a dimension sends the gradient to one winner, also when several pixels are equally large.
    return pixels.max(dim=-1).values if mode == "max" else pixels.mean(dim=-1)
