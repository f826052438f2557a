"""expects: statistics_not_kept"""

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

    def forward(self, X):
        moving_mean, moving_var = self.moving_mean, self.moving_var
        with torch.set_grad_enabled(self.training):
            Y, moving_mean, moving_var = batch_norm(X, self.gamma, self.beta, moving_mean, moving_var, 1e-5, 0.9)
        return Y
