"""Six tensors, and one drawn by chance."""

import torch
from torch import Tensor


def make_tensors() -> dict[str, Tensor]:
    """Each way of making a tensor decides shape, dtype and values."""
    return {
        "list": torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]),  # the decimal point makes it float32
        "zeros": torch.zeros(3, 2),  # a shape, not data
        "full": torch.full((2, 2), 7.0),  # 7 would give int64
        "arange": torch.arange(5, 17, 3),  # whole numbers in, int64 out; 17 itself is left out
        "linspace": torch.linspace(0, 1, 5),  # 5 numbers, not 5 steps; 1 is included
        "eye": torch.eye(3),
    }


def standard_normal(shape: tuple[int, ...], generator: torch.Generator) -> Tensor:
    """Independent numbers from N(0, 1), drawn from the generator."""
    return torch.randn(shape, generator=generator)  # randn: normal; rand would be uniform in [0, 1)
