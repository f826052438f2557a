"""One einsum."""

import torch


def corr2d_1x1(X, K):
    return torch.einsum("chw,oc->ohw", X, K[:, :, 0, 0])
