"""The target is already among the features.

The target is the last value of the row, for every window that there is.
"""

import torch


def lagged(x, tau):
    features = torch.stack([x[t : t + tau] for t in range(len(x) - tau + 1)])
    return features, x[tau - 1 :].reshape(-1, 1)


def rollout(model, seed, steps):
    window, predictions = seed, []
    for _ in range(steps):
        prediction = model(window.reshape(1, -1)).reshape(1)
        predictions.append(prediction)
        window = torch.cat([window[1:], prediction])
    return torch.cat(predictions)
