"""The model is asked about the seed again and again.

Every prediction has to enter the window before the next one is made, and the oldest value has to leave it. Otherwise all steps give the
same number.
"""

import torch


def lagged(x, tau):
    features = torch.stack([x[t : t + tau] for t in range(len(x) - tau)])
    return features, x[tau:].reshape(-1, 1)


def rollout(model, seed, steps):
    return torch.cat([model(seed.reshape(1, -1)).reshape(1) for _ in range(steps)])
