"""The whole batch shares one draw.

Brightness.
"""

import torch
import torch.nn.functional as F


def random_flip(X, p, gen):
    flip = torch.rand(len(X), 1, 1, 1, generator=gen) < p
    return torch.where(flip, X.flip(-1), X)


def random_crop(X, pad, gen):
    N, C, H, W = X.shape
    wide = F.pad(X, (pad, pad, pad, pad))
    starts = torch.randint(0, 2 * pad + 1, (N, 2), generator=gen).tolist()
    return torch.stack([wide[n, :, i : i + H, j : j + W] for n, (i, j) in enumerate(starts)])


def color_jitter(X, brightness, contrast, gen):
    N = len(X)
    f = 1 + brightness * (2 * torch.rand(1, generator=gen) - 1)
    g = 1 + contrast * (2 * torch.rand(N, 1, 1, 1, generator=gen) - 1)
    Y = f * X
    m = Y.mean(dim=(1, 2, 3), keepdim=True)
    return (m + g * (Y - m)).clamp(0, 1)
