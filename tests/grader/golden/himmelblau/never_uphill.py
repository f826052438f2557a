"""expects: none"""

import torch

MINIMA = torch.tensor([[3.0, 2.0], [-2.805118, 3.131313], [-3.779310, -3.283186], [3.584428, -1.848127]])


def himmelblau(x, y):
    return (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2


def minimise(start, lr, steps):
    p = start.detach().clone()
    for _ in range(steps):
        x, y = p.tolist()
        a, b = x * x + y - 11, x + y * y - 7
        new = p - lr * torch.tensor([4 * a * x + 2 * b, 2 * a + 4 * b * y])
        if himmelblau(*new) > himmelblau(*p):
            lr = lr / 2
        else:
            p = new
    return p


def basin(start):
    return int((MINIMA - minimise(start, 0.005, 500)).norm(dim=1).argmin())
