"""The table lies on its side: one row per lag instead of one per target.

Every row is an example, every column a feature, so the shape is (T − τ, τ). Stacking the shifted sequences puts each of them into a row; tell
`torch.stack` that they are columns.
"""

import torch


def lagged(x, tau):
    features = torch.stack([x[i : len(x) - tau + i] for i in range(tau)])
    return features, x[tau:].reshape(-1, 1)


def rollout(model, seed, steps):
    window, predictions = seed, []
    for _ in range(steps):
        prediction = model(window.reshape(1, -1)).reshape(1)
        predictions.append(prediction)
        window = torch.cat([window[1:], prediction])
    return torch.cat(predictions)
