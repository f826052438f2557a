"""The values are right, but the gradient does not pass through mean and variance.

The mean and the variance are computed from X, so moving one value of X moves them too, and with them all of Y.
Detach (or `no_grad`) only what goes into the moving statistics; what Y is computed with stays attached.
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
    Y = gamma * (X - mean.detach()) / torch.sqrt(var.detach() + eps) + beta
    return Y, moving_mean, moving_var
