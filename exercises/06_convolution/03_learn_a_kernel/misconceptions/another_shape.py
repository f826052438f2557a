"""The numbers are right, but the kernel has another shape.

`corr2d` takes kernels of shape (h, w): one row, two columns, which is (1, 2). A layer's weight has two more dimensions in front, for its channels: take
them away before you return it.
"""

import torch
from torch import nn


def learn_kernel(X, Y, steps, lr):
    conv = nn.Conv2d(1, 1, kernel_size=(1, 2), bias=False)
    conv.weight.data.zero_()
    for _ in range(steps):
        loss = ((conv(X[None, None])[0, 0] - Y) ** 2).mean()
        conv.zero_grad()
        loss.backward()
        conv.weight.data -= lr * conv.weight.grad
    return conv.weight.detach()
