"""A single mean and variance is used for all features together.

Each column of a batch of rows, and each channel of a batch of images, has a mean and a variance of its own.
Average over every dimension but the one of the features, dimension 1.
"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    if torch.is_grad_enabled():
        mean = X.mean().expand_as(moving_mean)
        var = X.var(correction=0).expand_as(moving_var)
        moving_mean = momentum * moving_mean + (1 - momentum) * mean.detach()
        moving_var = momentum * moving_var + (1 - momentum) * var.detach()
    else:
        mean, var = moving_mean, moving_var
    Y = gamma * (X - mean) / torch.sqrt(var + eps) + beta
    return Y, moving_mean, moving_var
