"""The numbers are uniform, not normal.

`torch.rand` draws from 0 to 1, every number there equally likely. The normal distribution has its mean at 0 and reaches, ever more rarely, any number: that is `torch.randn`, with an n.
"""

import torch


def make_tensors():
    return {
        "list": torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]),
        "zeros": torch.zeros(3, 2),
        "full": torch.full((2, 2), 7.0),
        "arange": torch.arange(5, 17, 3),
        "linspace": torch.linspace(0, 1, 5),
        "eye": torch.eye(3),
    }


def standard_normal(shape, generator):
    return torch.rand(shape, generator=generator)
