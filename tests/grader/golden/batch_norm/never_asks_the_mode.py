"""expects: batch_statistics_in_prediction"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    order = (1, 0) if X.dim() == 2 else (1, 0, 2, 3)
    flat = X.permute(order).reshape(X.shape[1], -1)
    mean = flat.mean(1).view_as(moving_mean)
    var = flat.var(1, correction=0).view_as(moving_var)
    with torch.no_grad():
        moving_mean = momentum * moving_mean + (1 - momentum) * mean
        moving_var = momentum * moving_var + (1 - momentum) * var
    return gamma * (X - mean) / (var + eps).sqrt() + beta, moving_mean, moving_var
