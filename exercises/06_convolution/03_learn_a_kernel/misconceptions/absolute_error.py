"""The errors are not squared.

The mean of |Ŷ − Y| has a gradient that does not become smaller when the error does, so K ends up jumping to and fro around its goal. The loss here is the
mean of the squares.
"""

import torch


def learn_kernel(X, Y, steps, lr):
    K = torch.zeros(1, 2, requires_grad=True)
    for _ in range(steps):
        loss = (X[:, :-1] * K[0, 0] + X[:, 1:] * K[0, 1] - Y).abs().mean()
        (gradient,) = torch.autograd.grad(loss, K)
        with torch.no_grad():
            K -= lr * gradient
    return K.detach()
