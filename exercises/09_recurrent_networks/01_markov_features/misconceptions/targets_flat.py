"""The targets are flat instead of a column.

A network with one output predicts (N, 1). Minus targets of shape (N,) that broadcasts to (N, N): every prediction is compared with every target, and no error is
raised. Give the targets the shape (T − τ, 1).
"""

import torch


def lagged(x, tau):
    features = torch.stack([x[t : t + tau] for t in range(len(x) - tau)])
    return features, x[tau:]


def rollout(model, seed, steps):
    window, predictions = seed, []
    for _ in range(steps):
        prediction = model(window.reshape(1, -1)).reshape(1)
        predictions.append(prediction)
        window = torch.cat([window[1:], prediction])
    return torch.cat(predictions)
