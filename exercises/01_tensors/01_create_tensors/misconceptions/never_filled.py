"""Memory is read that was never filled.

`torch.empty(3, 2)` and `torch.Tensor(3, 2)` set a shape and no values: they show what was left in memory. That may be zeros today and something else tomorrow; the check makes it NaN.
Fill such a tensor before you read it, or use `torch.zeros`.
"""

import torch


def make_tensors():
    return {
        "list": torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]),
        "zeros": torch.empty(3, 2),
        "full": torch.full((2, 2), 7.0),
        "arange": torch.arange(5, 17, 3),
        "linspace": torch.linspace(0, 1, 5),
        "eye": torch.eye(3),
    }


def standard_normal(shape, generator):
    return torch.randn(shape, generator=generator)
