"""A tensor is returned where a plain number is asked for.

The result is a number for people to read. Take it out of the tensor with `.item()` or `float(…)`; a tensor may keep the graph of
the whole computation alive.
"""

import math

import torch
import torch.nn.functional as F


def perplexity(logits, targets):
    loss = F.cross_entropy(logits, targets)
    return torch.exp(loss)
