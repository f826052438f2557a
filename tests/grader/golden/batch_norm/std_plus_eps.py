"""expects: eps_outside_root"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    if torch.is_grad_enabled():
        dims = [d for d in range(X.dim()) if d != 1]
        mean = torch.mean(X, dims, keepdim=True)
        away = X - mean
        var = (away * away).mean(dims, keepdim=True)
        std = var**0.5
        moving_mean = (momentum * moving_mean + (1 - momentum) * mean).detach()
        moving_var = (momentum * moving_var + (1 - momentum) * var).detach()
    else:
        away, std = X - moving_mean, moving_var**0.5
    return away / (std + eps) * gamma + beta, moving_mean, moving_var
