"""The predictions come back as a column instead of flat.

The model answers each time with a table (1, 1). A rollout is a sequence again, like the x that `lagged` takes: shape (steps,).
"""

import torch


def lagged(x, tau):
    features = torch.stack([x[t : t + tau] for t in range(len(x) - tau)])
    return features, x[tau:].reshape(-1, 1)


def rollout(model, seed, steps):
    window, predictions = seed.reshape(1, -1), []
    for _ in range(steps):
        predictions.append(model(window))
        window = torch.cat([window[:, 1:], predictions[-1]], dim=1)
    return torch.cat(predictions)
