"""expects: contrast_around_another_value"""

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
    Y = []
    for image in X:
        f, g = torch.rand(2, generator=gen).tolist()
        f, g = 1 - brightness + 2 * brightness * f, 1 - contrast + 2 * contrast * g
        image = image * f
        mean = 0.5
        Y.append(torch.clip(mean + (image - mean) * g, 0.0, 1.0))
    return torch.stack(Y)
