"""expects: grads_not_cleared"""

import torch
from corr2d import corr2d


def learn_kernel(X, Y, steps, lr):
    kernel = torch.zeros((1, 2), requires_grad=True)
    updater = torch.optim.SGD([kernel], lr=lr)
    for _ in range(steps):
        torch.nn.functional.mse_loss(corr2d(X, kernel), Y).backward()
        updater.step()
    return kernel.detach()
