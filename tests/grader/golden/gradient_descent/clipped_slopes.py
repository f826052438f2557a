"""expects: none"""

import torch


def gradient_descent(grad, x0, lr, steps):
    xs = [x0]
    for _ in range(steps):
        xs.append(xs[-1] - lr * grad(xs[-1]).clamp(-1, 1))
    return torch.stack(xs)
