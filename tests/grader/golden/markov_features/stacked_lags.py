"""expects: table_transposed"""

import torch


def lagged(x, tau):
    X = torch.empty(tau, len(x) - tau)
    for i in range(tau):
        X[i] = x[i : i + len(x) - tau]
    return X, x[tau:].unsqueeze(-1)


def rollout(model, seed, steps):
    series = seed.tolist()
    for _ in range(steps):
        row = torch.tensor(series[-len(seed) :]).unsqueeze(0)
        series.append(model(row).item())
    return torch.tensor(series[len(seed) :])
