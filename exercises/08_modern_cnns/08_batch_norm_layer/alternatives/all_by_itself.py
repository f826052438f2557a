"""Normalises by itself, without the function, and counts its batches."""

import torch
from torch import nn


class BatchNorm(nn.Module):
    eps, momentum = 1e-5, 0.9

    def __init__(self, num_features, num_dims):
        super().__init__()
        ones = torch.ones(num_features).reshape(1, num_features, *[1 for _ in range(num_dims - 2)])
        self.dims = [0, 2, 3][: num_dims - 1]
        self.gamma = nn.Parameter(ones.clone())
        self.beta = nn.Parameter(0 * ones)
        self.register_buffer("moving_mean", torch.zeros_like(ones))
        self.register_buffer("moving_var", ones)
        self.register_buffer("batches", torch.tensor(0))

    def forward(self, X):
        mean, var = self.moving_mean, self.moving_var
        if self.training:
            var, mean = torch.var_mean(X, self.dims, correction=0, keepdim=True)
            with torch.no_grad():
                self.moving_mean.lerp_(mean, 1 - self.momentum)
                self.moving_var.lerp_(var, 1 - self.momentum)
                self.batches += 1
        return (X - mean) * (var + self.eps).rsqrt() * self.gamma + self.beta
