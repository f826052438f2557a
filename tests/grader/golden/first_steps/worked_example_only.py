"""expects: none"""

import torch


def double(x):
    return torch.tensor([2.0, 4.0, 6.0])
