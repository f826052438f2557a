"""Only Y comes back.

The function has three results, in this order: Y, the moving mean and the moving variance. The caller keeps the
last two for the next call; without them nothing is remembered from batch to batch.
"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    if torch.is_grad_enabled():
        dims = 0 if X.dim() == 2 else (0, 2, 3)
        mean = X.mean(dims, keepdim=True)
        var = X.var(dims, correction=0, keepdim=True)
        moving_mean = momentum * moving_mean + (1 - momentum) * mean.detach()
        moving_var = momentum * moving_var + (1 - momentum) * var.detach()
    else:
        mean, var = moving_mean, moving_var
    Y = gamma * (X - mean) / torch.sqrt(var + eps) + beta
    return Y
