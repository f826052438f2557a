"""The seed comes back together with the predictions.

Its last value only.
"""

import torch


def lagged(x, tau):
    features = torch.stack([x[t : t + tau] for t in range(len(x) - tau)])
    return features, x[tau:].reshape(-1, 1)


def rollout(model, seed, steps):
    window, values = seed, [seed[-1:]]
    for _ in range(steps):
        values.append(model(window.reshape(1, -1)).reshape(1))
        window = torch.cat([window[1:], values[-1]])
    return torch.cat(values)
