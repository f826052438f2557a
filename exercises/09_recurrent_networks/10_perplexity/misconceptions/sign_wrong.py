"""The sign is wrong: this is one over the perplexity.

ln p is negative, since p is below 1; the minus in front makes the exponent positive. Perplexity is never below 1.
"""

import math

import torch
import torch.nn.functional as F


def perplexity(logits, targets):
    loss = F.cross_entropy(logits, targets)
    return math.exp(-loss.item())
