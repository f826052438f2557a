"""The window moves by its own width.

It moves one value at a time, so that every value from x[τ] on is a target once. Stepping over τ values at a time throws most of
the examples away.
"""

import torch


def lagged(x, tau):
    starts = range(0, len(x) - tau, tau)
    features = torch.stack([x[t : t + tau] for t in starts])
    return features, torch.stack([x[t + tau : t + tau + 1] for t in starts])


def rollout(model, seed, steps):
    window, predictions = seed, []
    for _ in range(steps):
        prediction = model(window.reshape(1, -1)).reshape(1)
        predictions.append(prediction)
        window = torch.cat([window[1:], prediction])
    return torch.cat(predictions)
