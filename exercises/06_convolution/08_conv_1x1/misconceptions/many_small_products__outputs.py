"""The numbers are right, but there is a loop.

Over the output channels.
"""

import torch


def corr2d_1x1(X, K):
    return torch.stack([(k * X).sum(0) for k in K])
