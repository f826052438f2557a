"""expects: unbiased_variance"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    if torch.is_grad_enabled():
        dims = (0,) if X.ndim == 2 else (0, 2, 3)
        n = X.numel() // X.shape[1]
        mean = X.sum(dims, keepdim=True) / n
        var = (X - mean).pow(2).sum(dims, keepdim=True) / (n - 1)
        moving_mean = momentum * moving_mean + (1 - momentum) * mean.detach()
        moving_var = momentum * moving_var + (1 - momentum) * var.detach()
    else:
        mean, var = moving_mean, moving_var
    return gamma * (X - mean) * torch.rsqrt(var + eps) + beta, moving_mean, moving_var
