"""expects: mode_from_gradients"""

import torch
from torch import nn

import batch_norm as previous


class BatchNorm(nn.Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        size = [1, num_features, 1, 1][:num_dims]
        self.gamma, self.beta = nn.Parameter(torch.ones(size)), nn.Parameter(torch.zeros(size))
        self.register_buffer("moving_mean", torch.zeros(size))
        self.register_buffer("moving_var", torch.ones(size))

    def forward(self, X):
        state = (self.gamma, self.beta, self.moving_mean, self.moving_var)
        Y, *statistics = previous.batch_norm(X, *state, 1e-5, 0.9)
        for old, new in zip((self.moving_mean, self.moving_var), statistics):
            old.copy_(new)
        return Y
