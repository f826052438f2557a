"""The last row is missing.

T values give T − τ rows: the last value has τ values before it, so it is a target too. A range that ends at T − τ − 1 stops one row early; try it
with T = τ + 1, where one row has to come out.
"""

import torch


def lagged(x, tau):
    rows = range(len(x) - tau - 1)
    features = torch.stack([x[t : t + tau] for t in rows])
    return features, torch.stack([x[t + tau : t + tau + 1] for t in rows])


def rollout(model, seed, steps):
    window, predictions = seed, []
    for _ in range(steps):
        prediction = model(window.reshape(1, -1)).reshape(1)
        predictions.append(prediction)
        window = torch.cat([window[1:], prediction])
    return torch.cat(predictions)
