"""The scale and the shift are missing.

Normalising alone would force every feature to mean 0 and variance 1 for ever. γ and β are learned and let the
layer choose another scale and centre: multiply by γ, then add β, in training and in prediction.
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
    Y = (X - mean) / torch.sqrt(var + eps)
    return Y, moving_mean, moving_var
