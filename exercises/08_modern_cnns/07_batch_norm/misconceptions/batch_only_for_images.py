"""Images are averaged over the batch only, so each pixel gets statistics of its own.

A feature of an image is its channel, and a channel looks for the same thing everywhere. So all pixels of all
images in the batch belong to one mean: average over N, H and W, and let only C remain, shape (1, C, 1, 1).
"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    if torch.is_grad_enabled():
        dims = 0
        mean = X.mean(dims, keepdim=True)
        var = X.var(dims, correction=0, keepdim=True)
        moving_mean = momentum * moving_mean + (1 - momentum) * mean.detach()
        moving_var = momentum * moving_var + (1 - momentum) * var.detach()
    else:
        mean, var = moving_mean, moving_var
    Y = gamma * (X - mean) / torch.sqrt(var + eps) + beta
    return Y, moving_mean, moving_var
