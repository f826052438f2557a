"""expects: variance_starts_at_zero"""

import torch
from torch import nn

from batch_norm import batch_norm


class BatchNorm(nn.Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        size = [1, num_features, 1, 1][:num_dims]
        self.gamma, self.beta = nn.Parameter(torch.ones(size)), nn.Parameter(torch.zeros(size))
        for name in ("moving_mean", "moving_var"):
            self.register_buffer(name, torch.zeros(size))

    def forward(self, X):
        with torch.set_grad_enabled(self.training):
            Y, m, v = batch_norm(X, self.gamma, self.beta, self.moving_mean, self.moving_var, 1e-5, 0.9)
        self.moving_mean.data, self.moving_var.data = m, v
        return Y
