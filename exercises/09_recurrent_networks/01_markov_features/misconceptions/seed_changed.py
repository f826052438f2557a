"""The seed is changed.

`window = seed` is a second name for the same tensor, not a copy, and `window[-1] = …` writes into the caller's data. Make a new window with `torch.cat`, or
start from `seed.clone()`.
"""

import torch


def lagged(x, tau):
    features = torch.stack([x[t : t + tau] for t in range(len(x) - tau)])
    return features, x[tau:].reshape(-1, 1)


@torch.no_grad()
def rollout(model, seed, steps):
    window, predictions = seed, []
    for _ in range(steps):
        prediction = model(window.reshape(1, -1)).reshape(1)
        predictions.append(prediction)
        window[:-1] = window[1:].clone()
        window[-1] = prediction
    return torch.cat(predictions)
