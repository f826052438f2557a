"""expects: forbidden
Hands the function to torch to call it: checkpoint, map, vmap.
"""
import torch
from torch.utils.checkpoint import checkpoint


def corr2d(X, K):
    return checkpoint(torch.conv2d, X[None, None], K[None, None], use_reentrant=False)[0, 0]
