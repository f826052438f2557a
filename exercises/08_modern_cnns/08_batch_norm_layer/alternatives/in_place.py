"""The buffers are overwritten in place and never replaced."""

import torch
from batch_norm import batch_norm


class BatchNorm(torch.nn.Module):
    def __init__(self, num_features, num_dims):
        torch.nn.Module.__init__(self)
        if num_dims == 4:
            shape = (1, num_features, 1, 1)
        else:
            shape = (1, num_features)
        self.beta = torch.nn.Parameter(torch.zeros(*shape))
        self.gamma = torch.nn.Parameter(torch.ones(*shape))
        self.moving_var = torch.nn.Buffer(torch.ones(*shape))
        self.moving_mean = torch.nn.Buffer(torch.zeros(*shape))

    def forward(self, X):
        mode = torch.is_grad_enabled()
        torch.set_grad_enabled(self.training)
        try:
            Y, m, v = batch_norm(X, self.gamma, self.beta, self.moving_mean, self.moving_var, 1e-5, 0.9)
            self.moving_mean.data.copy_(m)
            self.moving_var.data.copy_(v)
        finally:
            torch.set_grad_enabled(mode)
        return Y
