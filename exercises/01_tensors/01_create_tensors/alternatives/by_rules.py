"""Each tensor from another one."""

import math

import torch


def make_tensors():
    one = torch.ones(())
    return dict(
        list=torch.arange(1, 7).reshape(2, 3).float(),
        zeros=torch.empty(3, 2).fill_(0),
        full=7 * torch.ones(2, 2),
        arange=5 + 3 * torch.arange(4),
        linspace=torch.arange(0, 1.1, 0.25),
        eye=torch.diag(one.expand(3)),
    )


def standard_normal(shape, generator):
    """Box and Muller's way from uniform to normal numbers."""
    u = 1 - torch.rand(shape, generator=generator, dtype=torch.float64)
    v = torch.rand(shape, generator=generator, dtype=torch.float64)
    return (torch.sqrt(-2 * torch.log(u)) * torch.cos(2 * math.pi * v)).float()
