"""expects: wrong_number_of_steps"""

import torch
from corr2d import corr2d


def learn_kernel(X, Y, steps, lr):
    K = torch.zeros(1, 2)
    step = 1
    while step < steps:
        K.requires_grad_(True)
        g = torch.autograd.grad(torch.mean((corr2d(X, K) - Y) ** 2), K)[0]
        K = K.detach() - lr * g
        step += 1
    return K
