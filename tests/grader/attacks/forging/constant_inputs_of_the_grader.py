"""expects: failed
Makes the grader's own generator of inputs draw zeros, and sizes of one.
"""
import torch

import grader.rng

grader.rng.Rng.normal = lambda self, *shape: torch.zeros(*shape)
grader.rng.Rng.sizes = lambda self, low, high, count=2: (1,) * count
grader.rng.derive_seed = lambda seed, name: 0


def corr2d(X, K):
    return torch.zeros(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1)
