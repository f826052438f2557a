"""The kernel starts with random numbers.

Those of a layer.
"""

import torch
from torch import nn


def learn_kernel(X, Y, steps, lr):
    conv = nn.Conv2d(1, 1, kernel_size=(1, 2), bias=False)
    for _ in range(steps):
        loss = ((conv(X[None, None])[0, 0] - Y) ** 2).mean()
        conv.zero_grad()
        loss.backward()
        conv.weight.data -= lr * conv.weight.grad
    return conv.weight.detach().reshape(1, 2)
