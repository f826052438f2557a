"""All windows by unfold; a flip by arithmetic; contrast first, then brightness, which is the same."""

import torch
import torch.nn.functional as F


def random_flip(X, p, gen):
    one = (torch.rand(X.size(0), generator=gen) < p).to(X.dtype).reshape(-1, 1, 1, 1)
    return one * torch.fliplr(X.permute(2, 3, 0, 1)).permute(2, 3, 0, 1) + (1 - one) * X


def random_crop(X, pad, gen):
    N, C, H, W = X.shape
    windows = F.pad(X, (pad,) * 4).unfold(2, H, 1).unfold(3, W, 1).flatten(2, 3)
    place = torch.randint(windows.shape[2], (N,), generator=gen)
    return windows[torch.arange(N), :, place]


def color_jitter(X, brightness, contrast, gen):
    draws = torch.rand(2, len(X), 1, 1, 1, generator=gen) * 2 - 1
    mean = X.mean([1, 2, 3], keepdim=True)
    Y = (1 + draws[1] * contrast) * (X - mean) + mean
    Y = (1 + draws[0] * brightness) * Y
    return torch.minimum(torch.maximum(Y, torch.tensor(0.0)), torch.tensor(1.0))
