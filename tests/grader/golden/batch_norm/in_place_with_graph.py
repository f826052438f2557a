"""expects: moving_statistics_keep_graph"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    mean, var = moving_mean, moving_var
    if torch.is_grad_enabled():
        dims = [0] if X.dim() == 2 else [0, 2, 3]
        mean = X.mean(dims, keepdim=True)
        var = (X**2).mean(dims, keepdim=True) - mean**2
        moving_mean = moving_mean.clone().mul_(momentum).add_(mean, alpha=1 - momentum)
        moving_var = moving_var.clone().mul_(momentum).add_(var, alpha=1 - momentum)
    return gamma * (X - mean) / (var + eps).sqrt() + beta, moving_mean, moving_var
