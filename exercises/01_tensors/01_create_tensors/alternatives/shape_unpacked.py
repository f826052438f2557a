"""The shape unpacked, and zeros_like."""

import torch


def make_tensors():
    table = torch.tensor([[1, 2, 3], [4, 5, 6]], dtype=torch.float32)
    eye = torch.zeros(3, 3)
    for i in range(3):
        eye[i, i] = 1
    return {
        "list": table,
        "zeros": torch.zeros_like(table).T,
        "full": torch.full((2, 2), 7, dtype=torch.float32),
        "arange": torch.arange(5, 15, 3),
        "linspace": torch.linspace(0, 1, steps=5),
        "eye": eye,
    }


def standard_normal(shape, generator):
    return torch.randn(*shape, generator=generator)
