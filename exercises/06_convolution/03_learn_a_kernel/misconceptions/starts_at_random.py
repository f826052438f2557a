"""The kernel starts with random numbers.

Then nobody gets the same result twice, and after a few steps much of the start is still in it. This kernel starts at `0 0`; a layer such as
`nn.Conv2d` has to be filled with zeros first.
"""

import torch


def learn_kernel(X, Y, steps, lr):
    K = torch.randn(1, 2, requires_grad=True)
    for _ in range(steps):
        loss = ((X[:, :-1] * K[0, 0] + X[:, 1:] * K[0, 1] - Y) ** 2).mean()
        (gradient,) = torch.autograd.grad(loss, K)
        with torch.no_grad():
            K -= lr * gradient
    return K.detach()
