"""Nested Sequentials, ZeroPad2d, adaptive pooling, Unflatten in Reshape."""

import torch
from torch import nn


class Reshape(nn.Module):
    def __init__(self):
        super().__init__()
        self.layout = nn.Unflatten(1, (1, 28, 28))

    def forward(self, x):
        return self.layout(torch.flatten(x, start_dim=1))


def block(c_in, c_out, size):
    return nn.Sequential(nn.Conv2d(c_in, c_out, (5, 5)), nn.Sigmoid(), nn.AdaptiveAvgPool2d(size))


def make_lenet():
    features = nn.Sequential(nn.ZeroPad2d(2), block(1, 6, 14), block(6, 16, (5, 5)), nn.Flatten(1, -1))
    head = nn.Sequential(*[nn.Linear(400, 120), nn.Sigmoid(), nn.Linear(120, 84), nn.Sigmoid()])
    return nn.Sequential(features, head, nn.Linear(84, 10))
