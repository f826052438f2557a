"""expects: rows_are_one_tensor"""

import torch


def gradient_descent(grad, x0, lr, steps):
    rows = [x0]
    for i in range(steps):
        x0.data -= lr * grad(x0)
        rows.append(x0.view(x0.shape))
    return torch.stack(rows)
