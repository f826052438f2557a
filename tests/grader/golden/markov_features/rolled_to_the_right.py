"""expects: newest_in_the_wrong_place"""

import torch


def lagged(x, tau):
    windows = x.unfold(0, tau + 1, 1)
    return windows[:, :tau], windows[:, tau:]


def rollout(model, seed, steps):
    row, answers = seed.clone()[None], []
    for _ in range(steps):
        answers.append(model(row).item())
        row = row.roll(1, dims=1)
        row[0, 0] = answers[-1]
    return torch.tensor(answers)
