"""The result is smaller than the image.

The border comes first, so that a window of the *old* size has room to move. Without it, or with a smaller window, the images shrink and no longer fit the network.
"""

import torch


def random_flip(X, p, gen):
    flip = torch.rand(len(X), 1, 1, 1, generator=gen) < p
    return torch.where(flip, X.flip(-1), X)


def random_crop(X, pad, gen):
    N, C, H, W = X.shape
    h, w = H - pad, W - pad
    starts = torch.randint(0, pad + 1, (N, 2), generator=gen).tolist()
    return torch.stack([X[n, :, i : i + h, j : j + w] for n, (i, j) in enumerate(starts)])


def color_jitter(X, brightness, contrast, gen):
    N = len(X)
    f = 1 + brightness * (2 * torch.rand(N, 1, 1, 1, generator=gen) - 1)
    g = 1 + contrast * (2 * torch.rand(N, 1, 1, 1, generator=gen) - 1)
    Y = f * X
    m = Y.mean(dim=(1, 2, 3), keepdim=True)
    return (m + g * (Y - m)).clamp(0, 1)
