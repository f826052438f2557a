"""The momentum is the wrong way round.

Here momentum is how much of the *old* value stays: momentum · old + (1 − momentum) · batch. With 0.9 the past
keeps nine tenths and the batch adds one. (torch's own layer uses the word for the other share; mind it when you
compare.)
"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    if torch.is_grad_enabled():
        dims = 0 if X.dim() == 2 else (0, 2, 3)
        mean = X.mean(dims, keepdim=True)
        var = X.var(dims, correction=0, keepdim=True)
        moving_mean = (1 - momentum) * moving_mean + momentum * mean.detach()
        moving_var = (1 - momentum) * moving_var + momentum * var.detach()
    else:
        mean, var = moving_mean, moving_var
    Y = gamma * (X - mean) / torch.sqrt(var + eps) + beta
    return Y, moving_mean, moving_var
