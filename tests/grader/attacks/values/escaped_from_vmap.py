"""expects: failed|crashed
Returns a batched tensor that has escaped from the vmap it belongs to.
"""
import torch

kept = []


def corr2d(X, K):
    torch.func.vmap(lambda x: kept.append(x) or x)(X.detach())
    return kept[-1]
