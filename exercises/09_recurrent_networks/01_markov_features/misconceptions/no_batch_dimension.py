"""The model is given a bare window instead of a batch.

A model reads a table (N, τ) with one row for each example. A layer like `nn.Linear` happens to forgive a window of shape (τ,), many others do not; give it a
batch of one row, (1, τ).
"""

import torch


def lagged(x, tau):
    features = torch.stack([x[t : t + tau] for t in range(len(x) - tau)])
    return features, x[tau:].reshape(-1, 1)


def rollout(model, seed, steps):
    window, predictions = seed, []
    for _ in range(steps):
        prediction = model(window).reshape(1)
        predictions.append(prediction)
        window = torch.cat([window[1:], prediction])
    return torch.cat(predictions)
