"""The gradient written down, without autograd."""

import torch


def learn_kernel(X, Y, steps, lr):
    K = torch.zeros(2)
    patches = torch.stack([X[:, :-1].flatten(), X[:, 1:].flatten()], dim=1)
    for _ in range(steps):
        error = patches @ K - Y.flatten()
        K = K - lr * 2 / Y.numel() * patches.T @ error
    return K.reshape(1, 2)
