"""expects: nan_gradient_at_zero"""

import torch


def subtract_channel_mean(X):
    return X - X.mean(dim=(0, 2, 3), keepdim=True)


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    d = A.unsqueeze(1) - B.unsqueeze(0)
    return torch.sqrt(torch.sum(d * d, dim=2))
