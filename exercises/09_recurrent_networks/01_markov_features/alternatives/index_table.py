"""An index table; a buffer that is rolled."""

import torch


def lagged(x, tau):
    rows = torch.arange(x.numel() - tau).unsqueeze(1) + torch.arange(tau + 1)
    table = x[rows]
    return table[:, :tau], table[:, tau:]


def rollout(model, seed, steps):
    window = seed.clone().unsqueeze(0)
    out = []
    for _ in range(steps):
        y = model(window)
        window = torch.roll(window, -1, dims=1)
        window[0, -1] = y.item()
        out.append(y)
    return torch.stack(out).flatten()
