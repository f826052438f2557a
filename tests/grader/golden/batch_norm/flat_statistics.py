"""expects: keepdim_lost"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    mean, var = moving_mean, moving_var
    if torch.is_grad_enabled():
        flat = X if X.dim() == 2 else X.transpose(0, 1).flatten(1).T
        mean = flat.mean(0)
        var = (flat - mean).square().mean(0)
        moving_mean = momentum * moving_mean + (1 - momentum) * mean.detach()
        moving_var = momentum * moving_var + (1 - momentum) * var.detach()
    return gamma * (X - mean) / (var + eps).sqrt() + beta, moving_mean, moving_var
