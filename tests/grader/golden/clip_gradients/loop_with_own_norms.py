"""expects: each_parameter_by_itself"""

import torch


def clip_gradients(params, theta):
    squares = 0
    for p in params:
        if p.grad is None:
            continue
        n = torch.linalg.vector_norm(p.grad)
        squares += float(n) ** 2
        p.grad.mul_(min(1.0, theta / max(float(n), 1e-12)))
    return squares**0.5
