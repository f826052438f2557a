"""It finds the kernel turned round: −1 1 instead of 1 −1.

The prediction slides a kernel that was turned first (true convolution), so what is learned is the turned kernel. Use `corr2d`: the first number of K
meets the left pixel, the second the right one.
"""

import torch


def learn_kernel(X, Y, steps, lr):
    K = torch.zeros(1, 2, requires_grad=True)
    for _ in range(steps):
        loss = ((X[:, :-1] * K[0, 1] + X[:, 1:] * K[0, 0] - Y) ** 2).mean()
        (gradient,) = torch.autograd.grad(loss, K)
        with torch.no_grad():
            K -= lr * gradient
    return K.detach()
