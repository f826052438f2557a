"""The logarithms of all tokens are averaged, not those of the right ones.

Only the probability of the token that came counts. `targets` says which column to read in each row.
"""

import math

import torch
import torch.nn.functional as F


def perplexity(logits, targets):
    loss = -F.log_softmax(logits, dim=1)[:, targets].mean()
    return math.exp(loss.item())
