"""It takes one step too few, or one too many.

One too many.
"""

import torch


def learn_kernel(X, Y, steps, lr):
    K = torch.zeros(1, 2, requires_grad=True)
    for _ in range(steps + 1):
        loss = ((X[:, :-1] * K[0, 0] + X[:, 1:] * K[0, 1] - Y) ** 2).mean()
        (gradient,) = torch.autograd.grad(loss, K)
        with torch.no_grad():
            K -= lr * gradient
    return K.detach()
