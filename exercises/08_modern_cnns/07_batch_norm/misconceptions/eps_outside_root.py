"""The eps is added to the standard deviation, outside the root.

√σ² + ε and √(σ² + ε) are nearly equal for a tiny ε, but not the same function. The formula adds ε to the
variance, and then takes the root of the sum; that also keeps the root's gradient finite where the variance is
0.
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
    Y = gamma * (X - mean) / (torch.sqrt(var) + eps) + beta
    return Y, moving_mean, moving_var
