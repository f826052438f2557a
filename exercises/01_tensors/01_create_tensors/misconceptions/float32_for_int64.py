"""Decimal numbers where whole ones are meant.

The four numbers of "arange" shall be int64, the dtype of counts, places and classes. `torch.arange` gives int64 when start, end and step are all written without
a decimal point, and float32 as soon as one of them has one.
"""

import torch


def make_tensors():
    return {
        "list": torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]),
        "zeros": torch.zeros(3, 2),
        "full": torch.full((2, 2), 7.0),
        "arange": torch.arange(5.0, 17.0, 3.0),
        "linspace": torch.linspace(0, 1, 5),
        "eye": torch.eye(3),
    }


def standard_normal(shape, generator):
    return torch.randn(shape, generator=generator)
