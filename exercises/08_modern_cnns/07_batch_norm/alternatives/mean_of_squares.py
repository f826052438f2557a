"""The variance as the mean of the squares minus the square of the mean: right for numbers near zero."""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    mean, var = moving_mean, moving_var
    if torch.is_grad_enabled():
        dims = (0,) if len(X.shape) == 2 else (0, 2, 3)
        mean = torch.mean(X, dims, keepdim=True)
        var = torch.mean(X * X, dims, keepdim=True) - mean * mean
        moving_mean = (momentum * moving_mean + (1.0 - momentum) * mean).detach()
        moving_var = (momentum * moving_var + (1.0 - momentum) * var).detach()
    scale = gamma / torch.sqrt(var + eps)
    return [X * scale + (beta - mean * scale), moving_mean, moving_var]
