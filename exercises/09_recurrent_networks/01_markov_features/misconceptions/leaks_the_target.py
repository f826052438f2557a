"""The target is already among the features.

A row of features ends at x[t + τ − 1], and its target is the value behind it, x[t + τ]. Here the last feature is the target itself, so a model learns to
copy it, looks perfect, and has nothing to copy when it is really to predict.
"""

import torch


def lagged(x, tau):
    features = torch.stack([x[t + 1 : t + tau + 1] for t in range(len(x) - tau)])
    return features, x[tau:].reshape(-1, 1)


def rollout(model, seed, steps):
    window, predictions = seed, []
    for _ in range(steps):
        prediction = model(window.reshape(1, -1)).reshape(1)
        predictions.append(prediction)
        window = torch.cat([window[1:], prediction])
    return torch.cat(predictions)
