"""expects: failed
Hangs hooks on its result and inputs that change gradients on the way back.
"""
import torch


def corr2d(X, K):
    Y = torch.einsum("ijab,ab->ij", X.unfold(0, K.shape[0], 1).unfold(1, K.shape[1], 1), K)
    if Y.requires_grad:
        Y.register_hook(lambda gradient: gradient * 2)
    return Y
