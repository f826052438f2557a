"""Both at once."""

import torch


def standardize(train, test):
    var, mu = torch.var_mean(train, dim=0, keepdim=True, correction=0)
    scale = torch.where(var == 0, torch.ones_like(var), var.rsqrt())
    return (train - mu) * scale, (test - mu) * scale
