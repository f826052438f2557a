"""The numbers are right, but there is a loop.

Over outputs and inputs.
"""

import torch


def corr2d_1x1(X, K):
    return torch.stack([sum(k[c] * X[c] for c in range(len(X))) for k in K])
