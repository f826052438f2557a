"""A sequence as a table, and rollouts.

T  length of the sequence        τ  tau, how many values predict the next        S  steps to predict
"""

from collections.abc import Callable

import torch
from torch import Tensor


def lagged(x_T: Tensor, tau: int) -> tuple[Tensor, Tensor]:
    """Row t of the features is x[t], …, x[t + τ − 1]; its target is x[t + τ]."""
    T = len(x_T)
    # There are T − τ windows with a value behind them: the last one starts at T − τ − 1.
    features = torch.stack([x_T[t : t + tau] for t in range(T - tau)])
    targets = x_T[tau:].reshape(-1, 1)  # a column, the shape of a network's single output
    return features, targets


def rollout(model: Callable[[Tensor], Tensor], seed: Tensor, steps: int) -> Tensor:
    """x̂[t] = model(x̂[t − τ], …, x̂[t − 1]), where the first τ values are the seed's."""
    window, predictions = seed, []
    for _ in range(steps):
        prediction = model(window.reshape(1, -1)).reshape(1)  # one row in, one number out
        predictions.append(prediction)
        window = torch.cat([window[1:], prediction])  # the oldest leaves, the prediction joins as the newest
    return torch.cat(predictions)
