"""expects: changes_x_in_place"""

import torch


def double(x):
    y = x
    torch.mul(y, 2, out=y)
    return y
