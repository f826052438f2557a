"""expects: crop_too_small"""

import torch


def random_flip(X, p, gen):
    Y = X.clone()
    for n in range(X.shape[0]):
        if torch.rand(1, generator=gen).item() < p:
            Y[n] = torch.flip(X[n], dims=[2])
    return Y


def random_crop(X, pad, gen):
    N, C, H, W = X.shape
    out = []
    for x in X:
        i, j = torch.randint(0, 2 * pad + 1, (2,), generator=gen)
        out.append(x[:, i : i + H - 2 * pad, j : j + W - 2 * pad])
    return torch.stack(out)


def color_jitter(X, brightness, contrast, gen):
    Y = []
    for image in X:
        f, g = torch.rand(2, generator=gen).tolist()
        f, g = 1 - brightness + 2 * brightness * f, 1 - contrast + 2 * contrast * g
        image = image * f
        mean = image.mean()
        Y.append(torch.clip(mean + (image - mean) * g, 0.0, 1.0))
    return torch.stack(Y)
