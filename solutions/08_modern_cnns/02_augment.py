"""Augmentation.

N  images in the batch        C, H, W  channels, height and width
_N111  one number for each image, with three dimensions of size 1 to reach all its pixels
"""

import torch
import torch.nn.functional as F
from torch import Tensor


def random_flip(X_NCHW: Tensor, p: float, gen: torch.Generator) -> Tensor:
    """Each image turned left to right with probability p."""
    flip_N111 = torch.rand(len(X_NCHW), 1, 1, 1, generator=gen) < p  # rand is below p in a share p of all draws
    return torch.where(flip_N111, X_NCHW.flip(-1), X_NCHW)


def random_crop(X_NCHW: Tensor, pad: int, gen: torch.Generator) -> Tensor:
    """From each image, with a border of zeros, a window of the old size at a random place."""
    N, _, H, W = X_NCHW.shape
    wide = F.pad(X_NCHW, (pad, pad, pad, pad))
    corners = torch.randint(0, 2 * pad + 1, (N, 2), generator=gen).tolist()  # randint leaves its upper end out
    return torch.stack([wide[n, :, i : i + H, j : j + W] for n, (i, j) in enumerate(corners)])


def color_jitter(X_NCHW: Tensor, brightness: float, contrast: float, gen: torch.Generator) -> Tensor:
    """Each image as m + g · (f · X − m), cut off at 0 and 1."""
    f_N111 = 1 + brightness * uniform(len(X_NCHW), gen)
    g_N111 = 1 + contrast * uniform(len(X_NCHW), gen)
    bright = f_N111 * X_NCHW
    m_N111 = bright.mean(dim=(1, 2, 3), keepdim=True)  # one mean for each image, over all its channels
    return (m_N111 + g_N111 * (bright - m_N111)).clamp(0, 1)


def uniform(N: int, gen: torch.Generator) -> Tensor:
    """One draw from −1 to 1 for each image, shape (N, 1, 1, 1)."""
    return 2 * torch.rand(N, 1, 1, 1, generator=gen) - 1
