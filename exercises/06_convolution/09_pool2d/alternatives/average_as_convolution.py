"""The average is a convolution with equal weights; the maximum goes over shifted copies."""

import torch
from torch.nn import functional


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    (h, w), step, (p, q) = both(pool_size), both(stride or pool_size), both(padding)
    images = X.reshape(-1, 1, *X.shape[-2:])
    if mode == "avg":
        Y = functional.conv2d(images, torch.full((1, 1, h, w), 1 / (h * w)), stride=step, padding=(p, q))
    else:
        images = functional.pad(images, (q, q, p, p), value=-torch.inf)
        H, W = images.shape[-2] - h + 1, images.shape[-1] - w + 1
        shifted = [images[..., a : a + H, b : b + W] for a in range(h) for b in range(w)]
        Y = torch.stack(shifted).max(dim=0).values[..., :: step[0], :: step[1]]
    return Y.reshape(*X.shape[:-2], *Y.shape[-2:])
