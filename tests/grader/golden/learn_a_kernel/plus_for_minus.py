"""expects: goes_uphill"""

import torch
from corr2d import corr2d


def learn_kernel(X, Y, steps, lr):
    K = torch.zeros(1, 2)
    for _ in range(steps):
        error = Y - corr2d(X, K)
        slope = torch.tensor([[(error * X[:, :-1]).mean(), (error * X[:, 1:]).mean()]])
        K -= lr * 2 * slope
    return K
