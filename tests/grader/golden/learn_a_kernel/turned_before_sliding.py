"""expects: learns_it_turned"""

import torch
from corr2d import corr2d


def learn_kernel(X, Y, steps, lr):
    K = torch.zeros(1, 2, requires_grad=True)
    for _ in range(steps):
        K.grad = None
        torch.mean((corr2d(X, K.flip(1)) - Y) ** 2).backward()
        K.data -= lr * K.grad
    return K.data
