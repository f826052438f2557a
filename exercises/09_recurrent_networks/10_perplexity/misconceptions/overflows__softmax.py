"""Large scores overflow, or their probability becomes 0.

Softmax first, logarithm afterwards.
"""

import math

import torch
import torch.nn.functional as F


def perplexity(logits, targets):
    p = torch.softmax(logits, dim=1)[torch.arange(len(targets)), targets]
    return torch.exp(-p.log().mean()).item()
