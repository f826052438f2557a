"""The last row is missing.

The same, from Python lists.
"""

import torch


def lagged(x, tau):
    rows = range(len(x) - tau - 1)
    features = torch.tensor([x[t : t + tau].tolist() for t in rows])
    return features, torch.tensor([[x[t + tau].item()] for t in rows])


def rollout(model, seed, steps):
    window, predictions = seed, []
    for _ in range(steps):
        prediction = model(window.reshape(1, -1)).reshape(1)
        predictions.append(prediction)
        window = torch.cat([window[1:], prediction])
    return torch.cat(predictions)
