"""expects: seed_changed"""

import torch


def lagged(x, tau):
    windows = x.unfold(0, tau + 1, 1)
    return windows[:, :tau], windows[:, tau:]


def rollout(model, seed, steps):
    answers = torch.zeros(steps)
    for i in range(steps):
        answers[i] = model(seed.view(1, -1)).item()
        seed.copy_(seed.roll(-1))
        seed[-1] = answers[i].item()
    return answers
