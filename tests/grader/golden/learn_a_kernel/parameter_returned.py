"""expects: keeps_the_graph"""

import torch
from corr2d import corr2d


def learn_kernel(X, Y, steps, lr):
    K = torch.nn.Parameter(torch.zeros(1, 2))
    for _ in range(steps):
        K.grad = None
        torch.mean((corr2d(X, K) - Y) ** 2).backward()
        K.data -= lr * K.grad
    return K
