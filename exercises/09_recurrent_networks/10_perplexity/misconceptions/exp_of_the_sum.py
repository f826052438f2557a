"""The logarithms are summed, not averaged.

exp of the sum is one over the probability of the whole text, which grows with every letter: a long text would always look worse. Divide by the
number of guesses before the exponential.
"""

import math

import torch
import torch.nn.functional as F


def perplexity(logits, targets):
    loss = F.cross_entropy(logits, targets, reduction="sum")
    return torch.exp(loss).item()
