"""expects: channels_draw_apart"""

import torch


def random_flip(X, p, gen):
    Y = X.clone()
    for n in range(X.shape[0]):
        if torch.rand(1, generator=gen).item() < p:
            Y[n] = torch.flip(X[n], dims=[2])
    return Y


def random_crop(X, pad, gen):
    N, C, H, W = X.shape
    Y = torch.zeros_like(X)
    big = torch.zeros(N, C, H + 2 * pad, W + 2 * pad)
    big[:, :, pad : pad + H, pad : pad + W] = X
    for n in range(N):
        i = int(torch.randint(2 * pad + 1, (1,), generator=gen))
        j = int(torch.randint(2 * pad + 1, (1,), generator=gen))
        Y[n] = big[n, :, i : i + H, j : j + W]
    return Y


def color_jitter(X, brightness, contrast, gen):
    N, C = X.shape[:2]
    f = (1 - brightness) + 2 * brightness * torch.rand(N, C, generator=gen)
    g = (1 - contrast) + 2 * contrast * torch.rand(N, C, generator=gen)
    Y = X * f[:, :, None, None]
    m = Y.mean((1, 2, 3), keepdim=True)
    return torch.clamp(m + (Y - m) * g[:, :, None, None], 0, 1)
