"""The gradient is half of what it should be.

The derivative of the square (Ŷ − Y)² is 2 · (Ŷ − Y) times the derivative of Ŷ. The 2 is lost where the gradient is written by hand, or where the loss is
½ of the mean.
"""

import torch


def learn_kernel(X, Y, steps, lr):
    K = torch.zeros(1, 2)
    for _ in range(steps):
        error = X[:, :-1] * K[0, 0] + X[:, 1:] * K[0, 1] - Y
        gradient = torch.stack([(error * X[:, :-1]).mean(), (error * X[:, 1:]).mean()])
        K = K - lr * gradient.reshape(1, 2)
    return K
