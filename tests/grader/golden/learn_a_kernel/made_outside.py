"""expects: none"""

import torch
from corr2d import corr2d

K = torch.zeros(1, 2, requires_grad=True)


def learn_kernel(X, Y, steps, lr):
    for _ in range(steps):
        K.grad = None
        torch.mean((corr2d(X, K) - Y) ** 2).backward()
        K.data -= lr * K.grad
    return K.detach().clone()
