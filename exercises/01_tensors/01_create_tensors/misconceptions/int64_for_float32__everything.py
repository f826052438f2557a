"""Whole numbers where float32 is meant.

The same, written otherwise.
"""

import torch


def make_tensors():
    return {
        "list": torch.tensor([[1, 2, 3], [4, 5, 6]]),
        "zeros": torch.zeros(3, 2).long(),
        "full": torch.full((2, 2), 7),
        "arange": torch.arange(5, 17, 3),
        "linspace": torch.linspace(0, 1, 5),
        "eye": torch.eye(3).long(),
    }


def standard_normal(shape, generator):
    return torch.randn(shape, generator=generator)
