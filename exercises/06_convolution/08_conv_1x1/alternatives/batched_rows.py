"""A product for each row of the image, in one batched call."""

import torch


def corr2d_1x1(X, K):
    rows = X.permute(1, 0, 2)
    weights = K[..., 0, 0].expand(len(rows), -1, -1)
    return torch.bmm(weights, rows).transpose(0, 1)
