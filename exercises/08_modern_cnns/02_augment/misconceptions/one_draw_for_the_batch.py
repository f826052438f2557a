"""The whole batch shares one draw.

Every image has to take its own chance: N images, N draws. Otherwise a batch is mirrored, shifted or lit as a whole, and the network sees far less variety.
"""

import torch
import torch.nn.functional as F


def random_flip(X, p, gen):
    flip = torch.rand(1, generator=gen) < p
    return torch.where(flip, X.flip(-1), X)


def random_crop(X, pad, gen):
    H, W = X.shape[-2:]
    wide = F.pad(X, (pad, pad, pad, pad))
    i, j = torch.randint(0, 2 * pad + 1, (2,), generator=gen).tolist()
    return wide[:, :, i : i + H, j : j + W]


def color_jitter(X, brightness, contrast, gen):
    f = 1 + brightness * (2 * torch.rand(1, generator=gen) - 1)
    g = 1 + contrast * (2 * torch.rand(1, generator=gen) - 1)
    Y = f * X
    m = Y.mean(dim=(1, 2, 3), keepdim=True)
    return (m + g * (Y - m)).clamp(0, 1)
