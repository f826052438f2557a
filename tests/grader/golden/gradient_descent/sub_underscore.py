"""expects: rows_are_one_tensor"""

import torch


def gradient_descent(grad, x0, lr, steps):
    x = x0.detach().clone()
    rows = [x]
    for i in range(steps):
        x.sub_(lr * grad(x))
        rows.append(x)
    return torch.stack(rows)
