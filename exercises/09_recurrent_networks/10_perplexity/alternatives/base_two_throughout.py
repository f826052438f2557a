"""Base 2 on both sides."""

import math

import torch.nn.functional as F


def perplexity(logits, targets):
    bits = F.cross_entropy(logits, targets, reduction="none").div(math.log(2))
    return 2.0 ** bits.mean().item()
