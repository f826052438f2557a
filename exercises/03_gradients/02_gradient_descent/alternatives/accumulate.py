from itertools import accumulate

import torch


def gradient_descent(grad, x0, lr, steps):
    walk = accumulate(range(steps), lambda x, _: x - grad(x) * lr, initial=x0)
    return torch.stack(tuple(walk))
