"""Number by number, then back into shape."""

import torch


def double(x):
    values = [2 * value for value in x.flatten()]
    return torch.stack(values).reshape(x.shape)
