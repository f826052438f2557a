"""x is repeated, not doubled.

There are now twice as many numbers, where each number should be twice as large. The shape of the result is the shape of x.
"""

import torch


def double(x):
    return torch.cat([x, x])
