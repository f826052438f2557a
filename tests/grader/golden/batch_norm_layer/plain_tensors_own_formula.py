"""expects: statistics_not_registered"""

import torch


class BatchNorm(torch.nn.Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        size = [1, num_features, 1, 1][:num_dims]
        self.axes = (0,) if num_dims == 2 else (0, 2, 3)
        self.gamma = torch.nn.Parameter(torch.ones(size))
        self.beta = torch.nn.Parameter(torch.zeros(size))
        self.moving_mean, self.moving_var = torch.zeros(size), torch.ones(size)

    def forward(self, X):
        m, v = self.moving_mean, self.moving_var
        if self.training:
            m = X.mean(self.axes, keepdim=True)
            v = X.var(self.axes, unbiased=False, keepdim=True)
            self.moving_mean = self.moving_mean * 0.9 + m.detach() * 0.1
            self.moving_var = self.moving_var * 0.9 + v.detach() * 0.1
        return self.gamma * (X - m) / (v + 1e-5) ** 0.5 + self.beta
