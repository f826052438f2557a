"""expects: targets_flat"""

import torch


def lagged(x, tau):
    windows = x.unfold(0, tau + 1, 1)
    return windows[:, :-1], windows[:, -1]


def rollout(model, seed, steps):
    series = seed.tolist()
    for _ in range(steps):
        row = torch.tensor(series[-len(seed) :]).unsqueeze(0)
        series.append(model(row).item())
    return torch.tensor(series[len(seed) :])
