"""Through numpy and back."""

import torch


def double(x):
    return torch.from_numpy(x.numpy() * 2)
