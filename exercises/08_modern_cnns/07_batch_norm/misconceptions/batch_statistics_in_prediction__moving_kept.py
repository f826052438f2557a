"""In prediction, too, it normalises with the batch.

The same mistake, though the moving statistics are left alone.
"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    dims = 0 if X.dim() == 2 else (0, 2, 3)
    mean = X.mean(dims, keepdim=True)
    var = X.var(dims, correction=0, keepdim=True)
    if torch.is_grad_enabled():
        moving_mean = momentum * moving_mean + (1 - momentum) * mean.detach()
        moving_var = momentum * moving_var + (1 - momentum) * var.detach()
    Y = gamma * (X - mean) / torch.sqrt(var + eps) + beta
    return Y, moving_mean, moving_var
