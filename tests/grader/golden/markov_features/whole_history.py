"""expects: window_grows"""

import torch


def lagged(x, tau):
    windows = x.unfold(0, tau + 1, 1)
    return windows[:, :tau], windows[:, tau:]


def rollout(model, seed, steps):
    series = seed.tolist()
    for _ in range(steps):
        series.append(model(torch.tensor(series)[None]).item())
    return torch.tensor(series[-steps:])
