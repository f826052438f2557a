"""The logits are taken for probabilities.

`logits` are scores: any real numbers, which do not add up to 1. The softmax makes probabilities of them.
"""

import math

import torch
import torch.nn.functional as F


def perplexity(logits, targets):
    loss = -logits[torch.arange(len(targets)), targets].log().mean()
    return math.exp(loss.item())
