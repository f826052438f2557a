"""In prediction, too, it normalises with the batch.

In prediction there may be one image only, and its answer must not depend on what else happens to be in the
batch. Where `torch.is_grad_enabled()` is false, use `moving_mean` and `moving_var`, and hand them back as they
came.
"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    if True:
        dims = 0 if X.dim() == 2 else (0, 2, 3)
        mean = X.mean(dims, keepdim=True)
        var = X.var(dims, correction=0, keepdim=True)
        moving_mean = momentum * moving_mean + (1 - momentum) * mean.detach()
        moving_var = momentum * moving_var + (1 - momentum) * var.detach()
    else:
        pass
    Y = gamma * (X - mean) / torch.sqrt(var + eps) + beta
    return Y, moving_mean, moving_var
