"""In training it normalises with the moving statistics instead of the batch's.

The same mistake, with the moving statistics as they were before this batch.
"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    Y = gamma * (X - moving_mean) / torch.sqrt(moving_var + eps) + beta
    if torch.is_grad_enabled():
        dims = 0 if X.dim() == 2 else (0, 2, 3)
        mean = X.mean(dims, keepdim=True)
        var = X.var(dims, correction=0, keepdim=True)
        moving_mean = momentum * moving_mean + (1 - momentum) * mean.detach()
        moving_var = momentum * moving_var + (1 - momentum) * var.detach()
    return Y, moving_mean, moving_var
