"""Gamma and beta are swapped.

γ is the scale and multiplies, β is the shift and is added. Both have the same shape, so nothing complains when
they change places.
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
    Y = beta * (X - mean) / torch.sqrt(var + eps) + gamma
    return Y, moving_mean, moving_var
