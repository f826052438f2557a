"""expects: momentum_reversed"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    mean, var = moving_mean, moving_var
    if torch.is_grad_enabled():
        dims = 0 if X.dim() == 2 else (0, 2, 3)
        var, mean = torch.var_mean(X, dims, correction=0, keepdim=True)
        moving_mean = moving_mean.lerp(mean.detach(), momentum)
        moving_var = moving_var.lerp(var.detach(), momentum)
    return gamma * (X - mean) / (var + eps).sqrt() + beta, moving_mean, moving_var
