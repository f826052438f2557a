"""Large scores overflow, or their probability becomes 0.

A small number against log 0.
"""

import math

import torch
import torch.nn.functional as F


def perplexity(logits, targets):
    p = torch.softmax(logits, dim=1)[torch.arange(len(targets)), targets]
    loss = -(p + 1e-10).log().mean()
    return math.exp(loss.item())
