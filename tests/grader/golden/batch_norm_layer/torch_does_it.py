"""expects: forbidden"""

import torch
import torch.nn.functional as F
from torch import nn


class BatchNorm(nn.Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        size = [1, num_features, 1, 1][:num_dims]
        self.gamma, self.beta = nn.Parameter(torch.ones(size)), nn.Parameter(torch.zeros(size))
        self.register_buffer("moving_mean", torch.zeros(size))
        self.register_buffer("moving_var", torch.ones(size))

    def forward(self, X):
        flat = [t.view(-1) for t in (self.moving_mean, self.moving_var, self.gamma, self.beta)]
        return F.batch_norm(X, *flat, training=self.training, momentum=0.1)
