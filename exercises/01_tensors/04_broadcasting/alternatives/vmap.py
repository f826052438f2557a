"""One pair, mapped over all."""

import torch


def subtract_channel_mean(X):
    return torch.vmap(lambda channel: channel - channel.mean(), in_dims=1, out_dims=1)(X)


def outer_sum(a, b):
    return torch.vmap(lambda x: x + b)(a)


def pairwise_distances(A, B):
    return torch.vmap(lambda p: torch.vmap(lambda q: torch.linalg.vector_norm(p - q))(B))(A)
