"""It writes into X.

`X -= …` and functions whose names end in `_` change the caller's tensor, which other parts of the network still
need, and autograd refuses to do that to a leaf. Compute new tensors instead.
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
    X -= mean
    X /= torch.sqrt(var + eps)
    Y = gamma * X + beta
    return Y, moving_mean, moving_var
