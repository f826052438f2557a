"""expects: adds_two"""

import torch


def double(x):
    return torch.add(x, 2)
