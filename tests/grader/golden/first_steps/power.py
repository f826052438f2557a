"""expects: squares"""

import torch


def double(x):
    return torch.pow(x, 2)
