"""expects: repeats"""

import torch


def double(x):
    return torch.concatenate((x, x), dim=0)
