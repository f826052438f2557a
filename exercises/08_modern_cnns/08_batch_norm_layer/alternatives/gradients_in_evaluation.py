"""Evaluation by its own line, which lets gradients through; enable_grad in training."""

import torch
from batch_norm import batch_norm
from torch import nn


class BatchNorm(nn.Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        shape = [1, num_features] + [1] * (num_dims - 2)
        for name, first in (("gamma", 1.0), ("beta", 0.0)):
            self.register_parameter(name, nn.Parameter(torch.full(shape, first)))
        for name, first in (("moving_mean", 0.0), ("moving_var", 1.0)):
            self.register_buffer(name, torch.full(shape, first))

    def forward(self, X):
        if not self.training:
            return self.gamma * (X - self.moving_mean) / torch.sqrt(self.moving_var + 1e-5) + self.beta
        with torch.enable_grad():
            Y, mean, var = batch_norm(X, self.gamma, self.beta, self.moving_mean, self.moving_var, 1e-5, 0.9)
        self.moving_mean, self.moving_var = mean, var
        return Y
