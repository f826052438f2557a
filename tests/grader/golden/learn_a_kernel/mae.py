"""expects: absolute_error"""

import torch
from corr2d import corr2d


def learn_kernel(X, Y, steps, lr):
    K = torch.zeros(1, 2, requires_grad=True)
    loss = torch.nn.L1Loss()
    for _ in range(steps):
        K.grad = None
        loss(corr2d(X, K), Y).backward()
        K.data -= lr * K.grad
    return K.data
