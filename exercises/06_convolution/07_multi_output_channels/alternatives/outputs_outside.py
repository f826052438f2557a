"""One output channel after the other, for the whole batch, the bias at once."""

import torch
from multi_input_channels import corr2d_multi_in


def corr2d_multi_in_out(X, K):
    return torch.cat([corr2d_multi_in(X, k).unsqueeze(0) for k in K], dim=0)


def conv2d(X, K, b):
    outputs = [torch.stack([corr2d_multi_in(x, k) + bias for x in X]) for k, bias in zip(K, b)]
    return torch.stack(outputs, dim=1)
