"""The prediction enters the window at the wrong place.

The window is a piece of the sequence: oldest value on the left, newest on the right. Drop the value on the left, and put the prediction behind the
others, so that all of them move up one place.
"""

import torch


def lagged(x, tau):
    features = torch.stack([x[t : t + tau] for t in range(len(x) - tau)])
    return features, x[tau:].reshape(-1, 1)


def rollout(model, seed, steps):
    window, predictions = seed, []
    for _ in range(steps):
        prediction = model(window.reshape(1, -1)).reshape(1)
        predictions.append(prediction)
        window = torch.cat([prediction, window[:-1]])
    return torch.cat(predictions)
