"""A shape is passed where data are meant.

`torch.tensor([3, 2])` is a tensor of two numbers, 3 and 2. It has not three rows and two columns. `torch.tensor` takes the data themselves; the functions that take a shape
are `torch.zeros`, `torch.ones`, `torch.full`, `torch.randn` and their like.
"""

import torch


def make_tensors():
    return {
        "list": torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]),
        "zeros": torch.tensor([3.0, 2.0]),
        "full": torch.full((2, 2), 7.0),
        "arange": torch.arange(5, 17, 3),
        "linspace": torch.linspace(0, 1, 5),
        "eye": torch.eye(3),
    }


def standard_normal(shape, generator):
    return torch.randn(shape, generator=generator)
