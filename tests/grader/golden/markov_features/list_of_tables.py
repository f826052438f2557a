"""expects: predictions_in_a_column"""

import torch


def lagged(x, tau):
    windows = x.unfold(0, tau + 1, 1)
    return windows[:, :tau], windows[:, tau:]


def rollout(model, seed, steps):
    row, answers = seed[None, :], torch.empty(0, 1)
    for _ in range(steps):
        y = model(row)
        answers = torch.vstack((answers, y))
        row = torch.hstack((row[:, 1:], y))
    return answers
