"""In training mode it takes the moving statistics as soon as no gradients are recorded.

`batch_norm` goes by `torch.is_grad_enabled()`, so under `no_grad` it predicts. A layer goes by its mode
alone: in training mode it uses the batch and renews the statistics even then. Switch the recording on, not
only off.
"""

import torch
from batch_norm import batch_norm
from torch import nn


class BatchNorm(nn.Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        shape = (1, num_features) if num_dims == 2 else (1, num_features, 1, 1)
        self.gamma = nn.Parameter(torch.ones(shape))
        self.beta = nn.Parameter(torch.zeros(shape))
        self.register_buffer("moving_mean", torch.zeros(shape))
        self.register_buffer("moving_var", torch.ones(shape))

    def forward(self, X):
        if not self.training:
            with torch.no_grad():
                return batch_norm(X, self.gamma, self.beta, self.moving_mean, self.moving_var, 1e-5, 0.9)[0]
        Y, self.moving_mean, self.moving_var = batch_norm(
            X, self.gamma, self.beta, self.moving_mean, self.moving_var, 1e-5, 0.9
        )
        return Y
