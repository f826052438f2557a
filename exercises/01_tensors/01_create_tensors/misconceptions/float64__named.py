"""The numbers are float64.

The same, written otherwise.
"""

import torch


def make_tensors():
    return {
        "list": torch.tensor([[1, 2, 3], [4, 5, 6]], dtype=float),
        "zeros": torch.zeros(3, 2),
        "full": torch.full((2, 2), 7.0),
        "arange": torch.arange(5, 17, 3),
        "linspace": torch.linspace(0, 1, 5, dtype=float),
        "eye": torch.eye(3),
    }


def standard_normal(shape, generator):
    return torch.randn(shape, generator=generator)
