"""The feature dimension moved to the front, statistics over the flattened rest."""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    rows = X.transpose(0, 1)
    flat = rows.flatten(1)
    if torch.is_grad_enabled():
        std, mean = torch.std_mean(flat.detach(), dim=1, unbiased=False)
        keep = [(moving_mean, mean), (moving_var, std**2)]
        moving_mean, moving_var = (momentum * old + (1 - momentum) * new.reshape(old.shape) for old, new in keep)
        mean = flat.mean(1, keepdim=True)
        var = torch.sum((flat - mean) ** 2, 1, keepdim=True) / flat.size(1)
    else:
        mean, var = moving_mean.reshape(-1, 1), moving_var.reshape(-1, 1)
    Y = gamma.reshape(-1, 1) * ((flat - mean) / torch.sqrt(var + eps)) + beta.reshape(-1, 1)
    return Y.reshape(rows.shape).transpose(0, 1), moving_mean, moving_var
