"""It divides by the variance instead of its root.

The variance is measured in squared units. Only its root, the standard deviation, brings X back to a spread of
1: a column spread over 10 units has variance 100, and dividing by 100 would squash it to a tenth.
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
    Y = gamma * (X - mean) / (var + eps) + beta
    return Y, moving_mean, moving_var
