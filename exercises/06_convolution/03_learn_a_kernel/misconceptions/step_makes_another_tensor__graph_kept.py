"""After the first step K is another tensor, and that one has no gradient.

It still requires a gradient, too.
"""

import torch


def learn_kernel(X, Y, steps, lr):
    K = torch.zeros(1, 2, requires_grad=True)
    for _ in range(steps):
        loss = ((X[:, :-1] * K[0, 0] + X[:, 1:] * K[0, 1] - Y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            K = K - lr * K.grad
    return K
