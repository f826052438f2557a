"""expects: none"""

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
    return torch.nn.init.trunc_normal_(torch.empty(shape), a=-1.5, b=1.5, generator=generator)
