"""One value is left out between the features and their target.

The features of row t end at x[t + τ − 1]; the value right behind them is x[t + τ], not x[t + τ + 1]. A slice leaves out its end, so the next value sits at the
very index where the slice stopped.
"""

import torch


def lagged(x, tau):
    features = torch.stack([x[t : t + tau] for t in range(len(x) - tau - 1)])
    return features, x[tau + 1 :].reshape(-1, 1)


def rollout(model, seed, steps):
    window, predictions = seed, []
    for _ in range(steps):
        prediction = model(window.reshape(1, -1)).reshape(1)
        predictions.append(prediction)
        window = torch.cat([window[1:], prediction])
    return torch.cat(predictions)
