"""expects: new_tensors"""

import math


def clip_gradients(params, theta):
    ps = [p for p in params if p.grad is not None]
    n = math.sqrt(sum((p.grad * p.grad).sum().item() for p in ps))
    for p in ps:
        p.grad = p.grad.clone() * min(1.0, theta / (n + 1e-9))
    return n
