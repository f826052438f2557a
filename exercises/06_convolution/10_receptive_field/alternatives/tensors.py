"""With torch: a cumulative product, shifted by one."""

import torch


def receptive_field(layers):
    if len(layers) == 0:
        return 1
    kernels, strides = torch.tensor(layers).T
    steps = torch.cat([torch.ones(1, dtype=torch.long), strides.cumprod(0)[:-1]])
    return 1 + int(((kernels - 1) * steps).sum())
