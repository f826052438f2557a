"""The function behind the sign."""

import torch


def double(x):
    return torch.mul(x, torch.tensor(2.0))
