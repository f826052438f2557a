"""expects: another_kind_of_number"""

import torch


def double(x):
    return x.to(torch.float64)
