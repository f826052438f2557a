"""Everything written out as numbers."""

import torch


def make_tensors():
    made = {}
    made["list"] = torch.Tensor([[1, 2, 3], [4, 5, 6]])
    made["zeros"] = torch.tensor([[0, 0], [0, 0], [0, 0]], dtype=torch.float)
    made["full"] = torch.tensor([[7.0, 7], [7, 7]])
    made["arange"] = torch.tensor([5, 8, 11, 14])
    made["linspace"] = torch.tensor([0, 0.25, 0.5, 0.75, 1])
    made["eye"] = torch.tensor([[1, 0, 0], [0, 1, 0], [0, 0, 1]]).float()
    return made


def standard_normal(shape, generator):
    return torch.empty(shape).normal_(generator=generator)
