"""expects: failed
Switches gradients off for good; the values are right.
"""
import torch

torch.set_grad_enabled(False)


def corr2d(X, K):
    torch.set_grad_enabled(False)
    return torch.einsum("ijab,ab->ij", X.unfold(0, K.shape[0], 1).unfold(1, K.shape[1], 1), K)
