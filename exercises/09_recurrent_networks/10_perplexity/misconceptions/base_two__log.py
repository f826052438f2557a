"""Two bases are mixed: 2 to the power of a natural logarithm.

The other way round: exp of a logarithm to base 2.
"""

import math

import torch
import torch.nn.functional as F


def perplexity(logits, targets):
    loss = F.cross_entropy(logits, targets)
    return math.exp(loss.item() / math.log(2))
