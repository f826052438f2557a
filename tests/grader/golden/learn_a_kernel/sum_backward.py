"""expects: summed_for_mean"""

import torch
from torch import nn


def learn_kernel(X, Y, steps, lr):
    conv2d = nn.Conv2d(1, 1, kernel_size=(1, 2), bias=False)
    conv2d.weight.data[:] = 0
    X, Y = X.reshape(1, 1, *X.shape), Y.reshape(1, 1, *Y.shape)
    for _ in range(steps):
        Y_hat = conv2d(X)
        l = (Y_hat - Y) ** 2
        conv2d.zero_grad()
        l.sum().backward()
        conv2d.weight.data[:] -= lr * conv2d.weight.grad
    return conv2d.weight.data.reshape((1, 2))
