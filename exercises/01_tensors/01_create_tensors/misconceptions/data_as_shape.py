"""The data are passed where a shape is meant.

`torch.full((7, 7), 2)` has seven rows of seven, all 2; the first argument is the shape, the second the value. Likewise `torch.zeros(0, 0)` is a tensor without any numbers.
"""

import torch


def make_tensors():
    return {
        "list": torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]),
        "zeros": torch.zeros(3, 2),
        "full": torch.full((7, 7), 2.0),
        "arange": torch.arange(5, 17, 3),
        "linspace": torch.linspace(0, 1, 5),
        "eye": torch.eye(3),
    }


def standard_normal(shape, generator):
    return torch.randn(shape, generator=generator)
