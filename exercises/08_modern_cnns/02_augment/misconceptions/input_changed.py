"""X itself is changed.

The caller's images are the originals, and the next epoch needs them again: changed in place, they drift further from the truth with every pass. Write into a new tensor, or into `X.clone()`.
"""

import torch
import torch.nn.functional as F


def random_flip(X, p, gen):
    flip = torch.rand(len(X), generator=gen) < p
    X[flip] = X[flip].flip(-1)
    return X


def random_crop(X, pad, gen):
    N, C, H, W = X.shape
    wide = F.pad(X, (pad, pad, pad, pad))
    starts = torch.randint(0, 2 * pad + 1, (N, 2), generator=gen).tolist()
    return torch.stack([wide[n, :, i : i + H, j : j + W] for n, (i, j) in enumerate(starts)])


def color_jitter(X, brightness, contrast, gen):
    N = len(X)
    f = 1 + brightness * (2 * torch.rand(N, 1, 1, 1, generator=gen) - 1)
    g = 1 + contrast * (2 * torch.rand(N, 1, 1, 1, generator=gen) - 1)
    Y = f * X
    m = Y.mean(dim=(1, 2, 3), keepdim=True)
    return (m + g * (Y - m)).clamp(0, 1)
