"""expects: leaks_the_target"""

import torch


def lagged(x, tau):
    X, y = [], []
    for t in range(tau, len(x)):
        X.append(x[t - tau + 1 : t + 1])
        y.append(x[t])
    return torch.stack(X), torch.stack(y).unsqueeze(1)


def rollout(model, seed, steps):
    series = seed.tolist()
    for _ in range(steps):
        row = torch.tensor(series[-len(seed) :]).unsqueeze(0)
        series.append(model(row).item())
    return torch.tensor(series[len(seed) :])
