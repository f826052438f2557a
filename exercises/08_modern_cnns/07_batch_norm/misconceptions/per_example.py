"""Every example is normalised by itself, not across the batch.

That is layer normalisation. Batch normalisation compares the same feature across the examples: a column of rows
is averaged down the batch (dimension 0), not along the row, and a channel over all images and pixels.
"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    if torch.is_grad_enabled():
        dims = 1 if X.dim() == 2 else (1, 2, 3)
        mean = X.mean(dims, keepdim=True)
        var = X.var(dims, correction=0, keepdim=True)
        moving_mean = momentum * moving_mean + (1 - momentum) * mean.detach()
        moving_var = momentum * moving_var + (1 - momentum) * var.detach()
    else:
        mean, var = moving_mean, moving_var
    Y = gamma * (X - mean) / torch.sqrt(var + eps) + beta
    return Y, moving_mean, moving_var
