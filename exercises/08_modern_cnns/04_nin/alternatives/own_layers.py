"""Convolution by unfold and a matrix product, 1 × 1 by einsum, pooling by unfolded windows, a mask for dropout."""

import torch
import torch.nn.functional as F
from torch import nn


class Weights(nn.Module):
    def __init__(self, *shape):
        super().__init__()
        self.K = nn.Parameter(torch.randn(*shape) * 0.1)
        self.b = nn.Parameter(torch.zeros(shape[0]))


class Conv(Weights):
    def __init__(self, before, after, k, s, p):
        super().__init__(after, before, k, k)
        self.k, self.s, self.p = k, s, p

    def forward(self, X):
        X = F.pad(X, (self.p,) * 4)
        windows = X.unfold(2, self.k, self.s).unfold(3, self.k, self.s)
        return torch.einsum("nchwij,ocij->nohw", windows, self.K) + self.b.view(-1, 1, 1)


class Pixelwise(Weights):
    def forward(self, X):
        return torch.einsum("nchw,oc->nohw", X, self.K) + self.b[:, None, None]


class Pool(nn.Module):
    def forward(self, X):
        return X.unfold(2, 3, 2).unfold(3, 3, 2).amax((4, 5))


class Drop(nn.Module):
    def forward(self, X):
        return torch.where(torch.rand_like(X) < 0.5, 0.0, 2 * X) if self.training else X


class Mean(nn.Module):
    def forward(self, X):
        return X.flatten(2).sum(2) / (X.shape[2] * X.shape[3])


def nin_block(in_channels, out_channels, kernel_size, strides, padding):
    block = nn.Sequential(Conv(in_channels, out_channels, kernel_size, strides, padding), nn.ReLU())
    for _ in range(2):
        block.append(Pixelwise(out_channels, out_channels)).append(nn.ReLU())
    return block


def make_nin(in_channels=1, num_classes=10, channels=(96, 256, 384)):
    a, b, c = channels
    features = nn.Sequential(
        nin_block(in_channels, a, 11, 4, 0), Pool(), nin_block(a, b, 5, 1, 2), Pool(), nin_block(b, c, 3, 1, 1), Pool()
    )
    return nn.Sequential(features, Drop(), nin_block(c, num_classes, 3, 1, 1), Mean())
