"""expects: factor_two_missing"""

import torch
from corr2d import corr2d


def learn_kernel(X, Y, steps, lr):
    K = torch.zeros(1, 2, requires_grad=True)
    for _ in range(steps):
        loss = 0.5 * ((corr2d(X, K) - Y) ** 2).mean()
        K.grad = None
        loss.backward()
        K.data.add_(K.grad, alpha=-lr)
    return K.detach()
