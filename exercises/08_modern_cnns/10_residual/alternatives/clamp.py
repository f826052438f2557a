"""The ReLU as clamp, the sum as torch.add; parts registered by add_module."""

import torch
from torch import nn


class Residual(nn.Module):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        nn.Module.__init__(self)
        for i, (before, stride) in enumerate([(input_channels, strides), (num_channels, 1)], start=1):
            self.add_module(
                f"conv{i}", nn.Conv2d(before, num_channels, (3, 3), stride, padding="same" if stride == 1 else 1)
            )
            self.add_module(f"bn{i}", nn.BatchNorm2d(num_channels))
        self.register_module("conv3", nn.Conv2d(input_channels, num_channels, 1, strides) if use_1x1conv else None)

    def forward(self, X):
        Y = torch.clamp(self.bn1(self.conv1(X)), min=0)
        return torch.add(self.bn2(self.conv2(Y)), self.conv3(X) if self.conv3 is not None else X).clamp_min(0)
