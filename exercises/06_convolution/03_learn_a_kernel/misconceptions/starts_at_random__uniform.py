"""The kernel starts with random numbers.

Uniform ones.
"""

import torch


def learn_kernel(X, Y, steps, lr):
    K = torch.rand(1, 2, requires_grad=True)
    for _ in range(steps):
        loss = ((X[:, :-1] * K[0, 0] + X[:, 1:] * K[0, 1] - Y) ** 2).mean()
        (gradient,) = torch.autograd.grad(loss, K)
        with torch.no_grad():
            K -= lr * gradient
    return K.detach()
