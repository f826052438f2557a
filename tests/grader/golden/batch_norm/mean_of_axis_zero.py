"""expects: batch_only_for_images"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    if not torch.is_grad_enabled():
        return (X - moving_mean) / (moving_var + eps).sqrt() * gamma + beta, moving_mean, moving_var
    n = len(X)
    mean = X.sum(0, keepdim=True) / n
    var = ((X - mean) ** 2).sum(0, keepdim=True) / n
    Y = (X - mean) / (var + eps).sqrt() * gamma + beta
    moving_mean = moving_mean * momentum + mean.data * (1 - momentum)
    moving_var = moving_var * momentum + var.data * (1 - momentum)
    return Y, moving_mean, moving_var
