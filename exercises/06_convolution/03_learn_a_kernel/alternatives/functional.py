"""A fresh leaf for every step."""

import torch
from corr2d import corr2d


def loss_of(K, X, Y):
    return torch.mean((Y - corr2d(X, K)).pow(2))


def learn_kernel(X, Y, steps, lr):
    K = torch.zeros(1, 2)
    for _ in range(steps):
        K = K - lr * torch.func.grad(loss_of)(K, X, Y)
    return K
