"""Windows by unfold; predictions written behind the seed."""

import torch


def lagged(x, tau):
    return x.unfold(0, tau, 1)[:-1], x[tau:, None]


def rollout(model, seed, steps):
    tau = len(seed)
    x = torch.zeros(tau + steps)
    x[:tau] = seed
    with torch.no_grad():
        for t in range(tau, tau + steps):
            x[t] = model(x[None, t - tau : t])[0, 0]
    return x[tau:]
