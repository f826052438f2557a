"""The table has only one direction.

Each row of a table is a list of its own, inside the outer list: [[1, 2, 3], [4, 5, 6]] has shape (2, 3), while [1, 2, 3, 4, 5, 6] has shape (6,).
"""

import torch


def make_tensors():
    return {
        "list": torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
        "zeros": torch.zeros(3, 2),
        "full": torch.full((2, 2), 7.0),
        "arange": torch.arange(5, 17, 3),
        "linspace": torch.linspace(0, 1, 5),
        "eye": torch.eye(3),
    }


def standard_normal(shape, generator):
    return torch.randn(shape, generator=generator)
