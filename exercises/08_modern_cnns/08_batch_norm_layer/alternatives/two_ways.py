"""One method for each mode."""

import torch
from batch_norm import batch_norm
from torch import nn


class BatchNorm(nn.Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        rows = num_dims == 2
        self.gamma = nn.Parameter(torch.ones(1, num_features) if rows else torch.ones(1, num_features, 1, 1))
        self.beta = nn.Parameter(torch.zeros_like(self.gamma))
        self.register_buffer("moving_mean", torch.zeros_like(self.gamma))
        self.register_buffer("moving_var", torch.ones_like(self.gamma))

    def run(self, X):
        return batch_norm(X, self.gamma, self.beta, self.moving_mean, self.moving_var, eps=0.00001, momentum=0.9)

    @torch.enable_grad()
    def learn(self, X):
        Y, self.moving_mean, self.moving_var = self.run(X)
        return Y

    @torch.no_grad()
    def predict(self, X):
        return self.run(X)[0]

    def forward(self, X):
        return self.learn(X) if self.training else self.predict(X)
