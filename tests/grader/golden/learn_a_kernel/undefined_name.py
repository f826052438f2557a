"""expects: none"""

import torch


def learn_kernel(X, Y, steps, lr):
    K = torch.zeros(1, 2)
    for _ in range(steps):
        K = K - lr * gradient_of(K)
    return K
