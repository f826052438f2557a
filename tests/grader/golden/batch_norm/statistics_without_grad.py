"""expects: statistics_detached"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    mean, var = moving_mean, moving_var
    if torch.is_grad_enabled():
        with torch.no_grad():
            dims = 0 if X.dim() == 2 else (0, 2, 3)
            var, mean = torch.var_mean(X, dims, correction=0, keepdim=True)
            moving_mean.copy_(momentum * moving_mean + (1 - momentum) * mean)
            moving_var.copy_(momentum * moving_var + (1 - momentum) * var)
    return gamma * (X - mean) / (var + eps).sqrt() + beta, moving_mean, moving_var
