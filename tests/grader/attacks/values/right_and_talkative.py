"""expects: passed
Is right, and prints, warns and logs a great deal on the way.
"""
import logging
import sys
import warnings

import torch


def corr2d(X, K):
    print("X", X, "K", K)
    print("!" * 100_000, file=sys.stderr)
    warnings.warn("look out")
    logging.getLogger().error("something")
    return torch.einsum("ijab,ab->ij", X.unfold(0, K.shape[0], 1).unfold(1, K.shape[1], 1), K)
