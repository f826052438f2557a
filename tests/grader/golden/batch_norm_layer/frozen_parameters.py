"""expects: statistics_as_parameters"""

import torch
from torch.nn import Module, Parameter

from batch_norm import batch_norm


class BatchNorm(Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        size = [1, num_features, 1, 1][:num_dims]
        self.gamma, self.beta = Parameter(torch.ones(size)), Parameter(torch.zeros(size))
        self.moving_mean = Parameter(torch.zeros(size), requires_grad=False)
        self.moving_var = Parameter(torch.ones(size), requires_grad=False)

    def forward(self, X):
        if self.training:
            with torch.enable_grad():
                Y, m, v = batch_norm(X, self.gamma, self.beta, self.moving_mean, self.moving_var, 1e-5, 0.9)
            self.moving_mean.copy_(m)
            self.moving_var.copy_(v)
            return Y
        with torch.no_grad():
            return batch_norm(X, self.gamma, self.beta, self.moving_mean, self.moving_var, 1e-5, 0.9)[0]
