"""The last row is missing.

The same, by column, which also works where nothing is left.
"""

import torch


def lagged(x, tau):
    n = len(x) - tau - 1
    features = torch.zeros(n, tau)
    for i in range(tau):
        features[:, i] = x[i : i + n]
    return features, x[tau : tau + n].reshape(-1, 1)


def rollout(model, seed, steps):
    window, predictions = seed, []
    for _ in range(steps):
        prediction = model(window.reshape(1, -1)).reshape(1)
        predictions.append(prediction)
        window = torch.cat([window[1:], prediction])
    return torch.cat(predictions)
