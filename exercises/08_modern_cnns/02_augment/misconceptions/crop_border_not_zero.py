"""The border is not zero.

Where the window looks beyond the image it sees zeros. Repeating, mirroring or wrapping the image around puts pixels where there are none.
"""

import torch


def random_flip(X, p, gen):
    flip = torch.rand(len(X), 1, 1, 1, generator=gen) < p
    return torch.where(flip, X.flip(-1), X)


def random_crop(X, pad, gen):
    shifts = (torch.randint(0, 2 * pad + 1, (len(X), 2), generator=gen) - pad).tolist()
    return torch.stack([x.roll((i, j), dims=(1, 2)) for x, (i, j) in zip(X, shifts)])


def color_jitter(X, brightness, contrast, gen):
    N = len(X)
    f = 1 + brightness * (2 * torch.rand(N, 1, 1, 1, generator=gen) - 1)
    g = 1 + contrast * (2 * torch.rand(N, 1, 1, 1, generator=gen) - 1)
    Y = f * X
    m = Y.mean(dim=(1, 2, 3), keepdim=True)
    return (m + g * (Y - m)).clamp(0, 1)
