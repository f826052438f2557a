"""Through numpy, with the dtype named."""

from collections import OrderedDict

import numpy as np
import torch


def make_tensors():
    made = OrderedDict()
    made["eye"] = torch.from_numpy(np.eye(3, dtype=np.float32))
    made["list"] = torch.from_numpy(np.array([[1, 2, 3], [4, 5, 6]])).float()
    made["zeros"] = torch.from_numpy(np.zeros((3, 2))).to(torch.float32)
    made["full"] = torch.as_tensor(np.full((2, 2), 7), dtype=torch.float32)
    made["arange"] = torch.from_numpy(np.arange(5, 15, 3))
    made["linspace"] = torch.from_numpy(np.linspace(0, 1, 5)).float()
    return made


def standard_normal(shape, generator):
    seed = int(torch.randint(2**62, (), generator=generator))
    return torch.from_numpy(np.asarray(np.random.default_rng(seed).standard_normal(shape))).float()
