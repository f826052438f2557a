"""All outputs in a list, joined in front of each layer; parts as attributes; pooling before the 1 × 1 convolution."""

import torch
import torch.nn.functional as F
from torch import nn


class Layer(nn.Module):
    def __init__(self, before, after, kernel):
        super().__init__()
        self.conv = nn.Conv2d(before, after, kernel, padding=kernel // 2)
        self.norm = nn.BatchNorm2d(before)

    def forward(self, X):
        return self.conv(F.relu(self.norm(X)))


def conv_block(input_channels, num_channels):
    return Layer(input_channels, num_channels, 3)


class DenseBlock(nn.Module):
    def __init__(self, num_convs, input_channels, growth):
        super().__init__()
        for i in range(num_convs):
            setattr(self, f"layer{i}", conv_block(input_channels + growth * i, growth))
        self.num_convs = num_convs

    def forward(self, X):
        features = [X]
        for i in range(self.num_convs):
            features.append(getattr(self, f"layer{i}")(torch.cat(features, 1)))
        return torch.cat(features, 1)


class Transition(Layer):
    def forward(self, X):
        return self.conv(F.avg_pool2d(F.relu(self.norm(X)), 2))  # a 1 × 1 convolution and a mean may change places


def transition_block(input_channels, num_channels):
    return Transition(input_channels, num_channels, 1)
