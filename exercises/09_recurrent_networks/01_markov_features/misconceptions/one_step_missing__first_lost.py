"""One step is missing.

The first prediction goes into the window but not into the result.
"""

import torch


def lagged(x, tau):
    features = torch.stack([x[t : t + tau] for t in range(len(x) - tau)])
    return features, x[tau:].reshape(-1, 1)


def rollout(model, seed, steps):
    window = torch.cat([seed[1:], model(seed.reshape(1, -1)).reshape(1)])
    predictions = [seed[:0]]
    for _ in range(steps - 1):
        prediction = model(window.reshape(1, -1)).reshape(1)
        predictions.append(prediction)
        window = torch.cat([window[1:], prediction])
    return torch.cat(predictions)
