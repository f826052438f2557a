"""A view of the sequence; the rollout keeps all values in one list."""

import torch


def lagged(x, tau):
    x = x.contiguous()
    n = x.shape[0] - tau
    return torch.as_strided(x, (n, tau), (1, 1)), torch.as_strided(x, (n, 1), (1, 1), x.storage_offset() + tau)


@torch.no_grad()
def rollout(model, seed, steps):
    values = list(seed)
    for _ in range(steps):
        values.append(model(torch.stack(values[-len(seed) :]).unsqueeze(0)).squeeze())
    return torch.stack(values[len(seed) :])
