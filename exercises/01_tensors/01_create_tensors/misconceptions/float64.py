"""The numbers are float64.

numpy computes in float64 unless told otherwise, and `torch.from_numpy` keeps that. torch's networks are float32, and the two do not mix. Convert with `.float()`, or
name the dtype.
"""

import numpy as np
import torch


def make_tensors():
    return {
        "list": torch.from_numpy(np.array([[1.0, 2, 3], [4, 5, 6]])),
        "zeros": torch.from_numpy(np.zeros((3, 2))),
        "full": torch.from_numpy(np.full((2, 2), 7.0)),
        "arange": torch.arange(5, 17, 3),
        "linspace": torch.from_numpy(np.linspace(0, 1, 5)),
        "eye": torch.from_numpy(np.eye(3)),
    }


def standard_normal(shape, generator):
    return torch.randn(shape, generator=generator)
