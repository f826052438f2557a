"""An einsum with a single factor."""

import torch


def double(x):
    return torch.einsum("...,->...", x, torch.tensor(2.0))
