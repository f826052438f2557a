"""A root is taken of the mean.

The root of the mean square is smallest at the same kernel, but its gradient has another length, and near a perfect kernel none at all: 0 / 0 gives NaN. The loss
is the mean of the squares itself.
"""

import torch


def learn_kernel(X, Y, steps, lr):
    K = torch.zeros(1, 2, requires_grad=True)
    for _ in range(steps):
        loss = ((X[:, :-1] * K[0, 0] + X[:, 1:] * K[0, 1] - Y) ** 2).mean().sqrt()
        (gradient,) = torch.autograd.grad(loss, K)
        with torch.no_grad():
            K -= lr * gradient
    return K.detach()
