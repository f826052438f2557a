"""Column by column, as the book writes it; a deque as the window."""

from collections import deque

import torch


def lagged(x, tau):
    T = len(x)
    features = torch.zeros((T - tau, tau))
    for i in range(tau):
        features[:, i] = x[i : T - tau + i]
    return features, x[tau:].reshape((-1, 1))


def rollout(model, seed, steps):
    window, answers = deque(seed.tolist(), maxlen=len(seed)), []
    for _ in range(steps):
        answers.append(model(torch.tensor([list(window)])).item())
        window.append(answers[-1])
    return torch.tensor(answers)
