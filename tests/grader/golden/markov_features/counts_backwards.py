"""expects: newest_first"""

import torch


def lagged(x, tau):
    X = torch.stack([x[tau - i - 1 : len(x) - i - 1] for i in range(tau)], dim=1)
    return X, x[tau:, None]


def rollout(model, seed, steps):
    series = seed.tolist()
    for _ in range(steps):
        row = torch.tensor(series[-len(seed) :]).unsqueeze(0)
        series.append(model(row).item())
    return torch.tensor(series[len(seed) :])
