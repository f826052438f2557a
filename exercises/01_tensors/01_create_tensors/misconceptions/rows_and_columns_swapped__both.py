"""Rows and columns are swapped.

The same, written otherwise.
"""

import torch


def make_tensors():
    return {
        "list": torch.arange(1.0, 7.0).reshape(3, 2),
        "zeros": torch.zeros((2, 3)),
        "full": torch.full((2, 2), 7.0),
        "arange": torch.arange(5, 17, 3),
        "linspace": torch.linspace(0, 1, 5),
        "eye": torch.eye(3),
    }


def standard_normal(shape, generator):
    return torch.randn(shape, generator=generator)
