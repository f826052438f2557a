"""The tensors lack the leading 1.

`batch_norm` works with (1, D) and (1, C, 1, 1). A vector of D values happens to line up with rows, one of
shape (C, 1, 1) with images, but the statistics that come back have another shape than those that went in, and
saved networks would not fit.
"""

import torch
from batch_norm import batch_norm
from torch import nn


class BatchNorm(nn.Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        shape = (num_features,) if num_dims == 2 else (num_features, 1, 1)
        self.gamma = nn.Parameter(torch.ones(shape))
        self.beta = nn.Parameter(torch.zeros(shape))
        self.register_buffer("moving_mean", torch.zeros(shape))
        self.register_buffer("moving_var", torch.ones(shape))

    def forward(self, X):
        with torch.set_grad_enabled(self.training):
            Y, self.moving_mean, self.moving_var = batch_norm(
                X, self.gamma, self.beta, self.moving_mean, self.moving_var, eps=1e-5, momentum=0.9
            )
        return Y
