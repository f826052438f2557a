"""expects: window_stands_still"""

import torch


def lagged(x, tau):
    windows = x.unfold(0, tau + 1, 1)
    return windows[:, :tau], windows[:, tau:]


def rollout(model, seed, steps):
    row = seed.unsqueeze(0)
    answers = torch.zeros(steps)
    for i in range(steps):
        answers[i] = model(row).item()
    return answers
