"""expects: last_row_missing"""

import torch


def lagged(x, tau):
    X, y = [], []
    for start in range(len(x) - 1 - tau):
        X += [x[start : start + tau].tolist()]
        y += [[x[start + tau].item()]]
    return torch.tensor(X), torch.tensor(y)


def rollout(model, seed, steps):
    series = seed.tolist()
    for _ in range(steps):
        row = torch.tensor(series[-len(seed) :]).unsqueeze(0)
        series.append(model(row).item())
    return torch.tensor(series[len(seed) :])
