"""expects: step_makes_another_tensor"""

import torch
from corr2d import corr2d


def learn_kernel(X, Y, steps, lr):
    K = torch.zeros((1, 2), requires_grad=True)
    for i in range(steps):
        loss = torch.mean((corr2d(X, K) - Y) ** 2)
        loss.backward()
        K = (K - K.grad * lr).detach()
    return K.detach()
