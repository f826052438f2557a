"""A layer of torch, its weight set to zero, and an optimiser."""

import torch
from torch import nn


def learn_kernel(X, Y, steps, lr):
    conv = nn.Conv2d(1, 1, kernel_size=(1, 2), bias=False)
    nn.init.zeros_(conv.weight)
    updater = torch.optim.SGD(conv.parameters(), lr=lr)
    for _ in range(steps):
        updater.zero_grad()
        nn.functional.mse_loss(conv(X[None, None]), Y[None, None]).backward()
        updater.step()
    return conv.weight.data[0, 0]
