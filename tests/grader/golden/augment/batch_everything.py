"""expects: one_draw_for_the_batch"""

import torch


def random_flip(X, p, gen):
    return X.flip(3) if float(torch.rand((), generator=gen)) < p else X


def random_crop(X, pad, gen):
    N, C, H, W = X.shape
    Y = torch.zeros(N, C, H + 2 * pad, W + 2 * pad)
    Y[:, :, pad : pad + H, pad : pad + W] = X
    top = torch.randint(0, 2 * pad + 1, (1,), generator=gen).item()
    left = torch.randint(0, 2 * pad + 1, (1,), generator=gen).item()
    return Y[:, :, top : top + H, left : left + W]


def color_jitter(X, brightness, contrast, gen):
    f = 1 - brightness + 2 * brightness * torch.rand(1, generator=gen).item()
    g = 1 - contrast + 2 * contrast * torch.rand(1, generator=gen).item()
    X = X * f
    mean = X.mean((1, 2, 3), keepdim=True)
    return (mean + (X - mean) * g).clamp(0, 1)
