"""The whole gradient is subtracted; lr is not used.

The gradient tells the direction, lr how far to go. A step of the whole gradient is often too long and leaps over the minimum: subtract lr times
the gradient.
"""

import torch


def learn_kernel(X, Y, steps, lr):
    K = torch.zeros(1, 2, requires_grad=True)
    for _ in range(steps):
        loss = ((X[:, :-1] * K[0, 0] + X[:, 1:] * K[0, 1] - Y) ** 2).mean()
        (gradient,) = torch.autograd.grad(loss, K)
        with torch.no_grad():
            K -= gradient
    return K.detach()
