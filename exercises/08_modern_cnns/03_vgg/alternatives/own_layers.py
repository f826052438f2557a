"""Convolution by unfold and einsum, pooling as the maximum of four shifted images, dropout by a drawn mask."""

import torch
import torch.nn.functional as F
from torch import nn


class Convolution(nn.Module):
    def __init__(self, before, after):
        super().__init__()
        self.K = nn.Parameter(torch.randn(after, before, 3, 3) * 0.1)
        self.b = nn.Parameter(torch.zeros(after))

    def forward(self, X):
        windows = F.pad(X, (1, 1, 1, 1)).unfold(2, 3, 1).unfold(3, 3, 1)
        return torch.relu(torch.einsum("nchwij,ocij->nohw", windows, self.K) + self.b[:, None, None])


class Pool(nn.Module):
    def forward(self, X):
        H, W = X.shape[2] // 2 * 2, X.shape[3] // 2 * 2
        X = torch.maximum(X[:, :, 0:H:2], X[:, :, 1:H:2])
        return torch.maximum(X[..., 0:W:2], X[..., 1:W:2])


class Dropout(nn.Module):
    def forward(self, X):
        return X * (torch.rand_like(X) < 0.5) * 2 if self.training else X


def vgg_block(num_convs, in_channels, out_channels):
    inside = [Convolution(out_channels, out_channels) for _ in range(1, num_convs)]
    return nn.Sequential(Convolution(in_channels, out_channels), *inside, Pool())


def make_vgg(
    conv_arch=((1, 64), (1, 128), (2, 256), (2, 512), (2, 512)),
    in_channels=1,
    num_classes=10,
    image_size=224,
    num_hiddens=4096,
):
    parts, channels = nn.Sequential(), in_channels
    for number, wider in conv_arch:
        parts.append(vgg_block(number, channels, wider))
        channels = wider
    parts.append(nn.Flatten())
    size = image_size >> len(conv_arch)
    for i in (channels * size * size, num_hiddens):
        parts.append(nn.Sequential(nn.Linear(i, num_hiddens), nn.ReLU(), Dropout()))
    return parts.append(nn.Linear(num_hiddens, num_classes))
