"""Gamma and beta are not learned.

The optimiser is given `parameters()`, and there only what is an `nn.Parameter` can be found. As plain tensors
or buffers they stay 1 and 0 for ever, and the layer cannot choose another scale or centre.
"""

import torch
from batch_norm import batch_norm
from torch import nn


class BatchNorm(nn.Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        shape = (1, num_features) if num_dims == 2 else (1, num_features, 1, 1)
        self.gamma = torch.ones(shape)
        self.beta = torch.zeros(shape)
        self.register_buffer("moving_mean", torch.zeros(shape))
        self.register_buffer("moving_var", torch.ones(shape))

    def forward(self, X):
        with torch.set_grad_enabled(self.training):
            Y, self.moving_mean, self.moving_var = batch_norm(
                X, self.gamma, self.beta, self.moving_mean, self.moving_var, eps=1e-5, momentum=0.9
            )
        return Y
