"""expects: always_evaluates"""

import torch
from torch import nn

from batch_norm import batch_norm


class BatchNorm(nn.Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        size = [1, num_features, 1, 1][:num_dims]
        self.gamma, self.beta = nn.Parameter(torch.ones(size)), nn.Parameter(torch.zeros(size))
        self.register_buffer("moving_mean", torch.zeros(size))
        self.register_buffer("moving_var", torch.ones(size))

    @torch.no_grad()
    def forward(self, X):
        Y, m, v = batch_norm(X, self.gamma, self.beta, self.moving_mean, self.moving_var, 1e-5, 0.9)
        self.moving_mean.copy_(m)
        self.moving_var.copy_(v)
        return Y
