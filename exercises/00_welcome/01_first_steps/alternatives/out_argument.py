"""Written into a fresh tensor."""

import torch


def double(x):
    y = torch.empty_like(x)
    torch.add(x, x, out=y)
    return y
