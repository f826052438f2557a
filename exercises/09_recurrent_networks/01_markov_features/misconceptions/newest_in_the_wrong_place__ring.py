"""The prediction enters the window at the wrong place.

It takes the place of the oldest value, and the others do not move.
"""

import torch


def lagged(x, tau):
    features = torch.stack([x[t : t + tau] for t in range(len(x) - tau)])
    return features, x[tau:].reshape(-1, 1)


def rollout(model, seed, steps):
    window, predictions = seed.clone().detach(), []
    for i in range(steps):
        prediction = model(window.reshape(1, -1)).reshape(1).detach()
        predictions.append(prediction)
        window[i % len(seed)] = prediction
    return torch.cat(predictions)
