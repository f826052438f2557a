"""expects: forbidden
Lets a layer do it, with its weight replaced.
"""
import torch


def corr2d(X, K):
    layer = torch.nn.Conv2d(1, 1, K.shape, bias=False)
    return torch.func.functional_call(layer, {"weight": K[None, None]}, X[None, None])[0, 0]
