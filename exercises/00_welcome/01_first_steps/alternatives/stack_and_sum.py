"""Two copies in a new direction, summed away."""

import torch


def double(x):
    return torch.stack([x, x]).sum(dim=0)
