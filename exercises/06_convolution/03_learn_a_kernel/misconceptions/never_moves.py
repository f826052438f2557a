"""The kernel stays 0 0, however many steps it takes.

The step is computed, but its result goes nowhere: `K - lr * K.grad`, `K.sub(…)` and a step on `K.clone()` or `K.detach().clone()` leave K as it is. Write the new numbers into
K itself.
"""

import torch


def learn_kernel(X, Y, steps, lr):
    K = torch.zeros(1, 2, requires_grad=True)
    for _ in range(steps):
        loss = ((X[:, :-1] * K[0, 0] + X[:, 1:] * K[0, 1] - Y) ** 2).mean()
        (gradient,) = torch.autograd.grad(loss, K)
        K.data.sub(lr * gradient)
    return K.detach()
