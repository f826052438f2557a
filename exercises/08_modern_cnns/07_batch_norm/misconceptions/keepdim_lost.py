"""The statistics lose their dimensions and line up with the wrong ones.

Averaging drops dimensions: a mean of shape (C,) is matched with the *last* dimension of X, the width. Either
the shapes clash, or, worse, there happen to be as many columns as channels and the numbers are silently wrong.
Keep a 1 in place of each averaged dimension.
"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    if torch.is_grad_enabled():
        dims = 0 if X.dim() == 2 else (0, 2, 3)
        mean = X.mean(dims)
        var = X.var(dims, correction=0)
        moving_mean = momentum * moving_mean + (1 - momentum) * mean.detach()
        moving_var = momentum * moving_var + (1 - momentum) * var.detach()
    else:
        mean, var = moving_mean, moving_var
    Y = gamma * (X - mean) / torch.sqrt(var + eps) + beta
    return Y, moving_mean, moving_var
