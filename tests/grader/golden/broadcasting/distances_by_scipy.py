"""expects: forbidden"""

import torch
from scipy.spatial import distance


def subtract_channel_mean(X):
    return X - X.mean((0, 2, 3), keepdim=True)


def outer_sum(a, b):
    return a.reshape(-1, 1) + b


def pairwise_distances(A, B):
    return torch.from_numpy(distance.cdist(A.detach().numpy(), B.detach().numpy())).float()
