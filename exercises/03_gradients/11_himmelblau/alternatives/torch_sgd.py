"""torch's own SGD."""

import torch


def himmelblau(x, y):
    return (x.pow(2) + y - 11).pow(2) + (x + y.pow(2) - 7).pow(2)


def minimise(start, lr, steps):
    p = torch.nn.Parameter(start.clone())
    optimiser = torch.optim.SGD([p], lr=lr)
    for _ in range(steps):
        optimiser.zero_grad()
        himmelblau(*p).backward()
        optimiser.step()
    return p.data


def basin(start):
    end = minimise(start, 0.01, 200)
    minima = [(3.0, 2.0), (-2.805118, 3.131313), (-3.77931, -3.283186), (3.584428, -1.848127)]
    return min(range(4), key=lambda k: float((end - torch.tensor(minima[k])).abs().max()))
