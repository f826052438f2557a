"""The 1 at the end is missing.

Five numbers from 0 to 1, both included, lie a quarter apart: there are four gaps between five numbers. `torch.arange` leaves its end out, and a step of 1/5 never gets beyond 0.8; `torch.linspace` includes
the end.
"""

import torch


def make_tensors():
    return {
        "list": torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]),
        "zeros": torch.zeros(3, 2),
        "full": torch.full((2, 2), 7.0),
        "arange": torch.arange(5, 17, 3),
        "linspace": torch.arange(0, 1, 0.25),
        "eye": torch.eye(3),
    }


def standard_normal(shape, generator):
    return torch.randn(shape, generator=generator)
