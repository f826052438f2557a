"""The model is asked about the seed again and again.

The predictions are appended, but the first values are read.
"""

import torch


def lagged(x, tau):
    features = torch.stack([x[t : t + tau] for t in range(len(x) - tau)])
    return features, x[tau:].reshape(-1, 1)


def rollout(model, seed, steps):
    values, tau = seed, len(seed)
    for _ in range(steps):
        values = torch.cat([values, model(values[None, :tau]).reshape(1)])
    return values[tau:]
