"""The seed comes back together with the predictions.

The seed was known before. Return only what was predicted: `steps` values.
"""

import torch


def lagged(x, tau):
    features = torch.stack([x[t : t + tau] for t in range(len(x) - tau)])
    return features, x[tau:].reshape(-1, 1)


def rollout(model, seed, steps):
    values, tau = seed, len(seed)
    for _ in range(steps):
        values = torch.cat([values, model(values[-tau:].reshape(1, -1)).reshape(1)])
    return values
