"""In training it normalises with the moving statistics instead of the batch's.

The moving statistics lag behind and carry no gradient, so Y would have neither mean 0 nor variance 1 before γ
and β act. In training the batch's own mean and variance normalise; the moving ones are only kept up to date for
later.
"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    if torch.is_grad_enabled():
        dims = 0 if X.dim() == 2 else (0, 2, 3)
        mean = X.mean(dims, keepdim=True)
        var = X.var(dims, correction=0, keepdim=True)
        moving_mean = momentum * moving_mean + (1 - momentum) * mean.detach()
        moving_var = momentum * moving_var + (1 - momentum) * var.detach()
    else:
        mean, var = moving_mean, moving_var
    Y = gamma * (X - moving_mean) / torch.sqrt(moving_var + eps) + beta
    return Y, moving_mean, moving_var
