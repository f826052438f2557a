"""expects: float64"""

import numpy as np
import torch


def make_tensors():
    return {
        "list": torch.tensor([[1.0, 2, 3], [4, 5, 6]]).double(),
        "zeros": torch.zeros(3, 2),
        "full": torch.full((2, 2), 7.0),
        "arange": torch.arange(5, 17, 3),
        "linspace": torch.as_tensor(np.linspace(0, 1, 5)),
        "eye": torch.eye(3),
    }


def standard_normal(shape, generator):
    return torch.randn(shape, generator=generator)
