"""Each layer appends by itself, so that the block is a Sequential; clamp for ReLU; hstack joins along dimension 1."""

import torch
from torch import nn


class Clamp(nn.Module):
    def forward(self, X):
        return X.clamp(min=0)


def conv_block(input_channels, num_channels):
    return nn.Sequential(
        nn.BatchNorm2d(input_channels), Clamp(), nn.Conv2d(input_channels, num_channels, 3, padding="same")
    )


class Appended(nn.Module):
    def __init__(self, layer):
        super().__init__()
        self.layer = layer

    def forward(self, X):
        return torch.hstack([X, self.layer(X)])


class DenseBlock(nn.Sequential):
    def __init__(self, num_convs, input_channels, growth):
        channels = range(input_channels, input_channels + num_convs * growth, growth)
        super().__init__(*(Appended(conv_block(c, growth)) for c in channels))


class Mean(nn.Module):
    def forward(self, X):
        X = X[:, :, : X.shape[2] // 2 * 2, : X.shape[3] // 2 * 2]
        return (X[:, :, ::2, ::2] + X[:, :, 1::2, ::2] + X[:, :, ::2, 1::2] + X[:, :, 1::2, 1::2]) / 4


def transition_block(input_channels, num_channels):
    return nn.Sequential(nn.BatchNorm2d(input_channels), Clamp(), nn.Conv2d(input_channels, num_channels, 1), Mean())
