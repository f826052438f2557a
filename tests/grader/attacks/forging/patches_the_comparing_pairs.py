"""expects: failed
Empties the method in which torch.testing compares two tensors.
"""
import torch
import torch.testing._comparison as comparison

comparison.TensorLikePair.compare = lambda self: None
comparison.not_close_error_metas = lambda *args, **kwargs: []


def corr2d(X, K):
    return torch.zeros(2, 2)
