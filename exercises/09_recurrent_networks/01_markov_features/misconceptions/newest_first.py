"""The features stand in reverse order, the newest on the left.

A row is a piece of the sequence as it is: oldest value on the left, newest on the right. A model does not mind the order as long as it stays the
same; here `rollout` and everybody else count on the oldest first.
"""

import torch


def lagged(x, tau):
    features = torch.stack([x[t : t + tau].flip(0) for t in range(len(x) - tau)])
    return features, x[tau:].reshape(-1, 1)


def rollout(model, seed, steps):
    window, predictions = seed, []
    for _ in range(steps):
        prediction = model(window.reshape(1, -1)).reshape(1)
        predictions.append(prediction)
        window = torch.cat([window[1:], prediction])
    return torch.cat(predictions)
