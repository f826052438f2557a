"""expects: gamma_beta_not_learned"""

import torch
from torch import nn

from batch_norm import batch_norm


class BatchNorm(nn.Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        size = [1, num_features, 1, 1][:num_dims]
        for name, value in (("gamma", 1.0), ("beta", 0.0), ("moving_mean", 0.0), ("moving_var", 1.0)):
            self.register_buffer(name, torch.full(size, value))

    def forward(self, X):
        with torch.set_grad_enabled(self.training):
            Y, self.moving_mean, self.moving_var = batch_norm(
                X, self.gamma, self.beta, self.moving_mean, self.moving_var, 1e-5, 0.9
            )
        return Y
