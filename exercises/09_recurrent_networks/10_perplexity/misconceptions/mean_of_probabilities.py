"""The probabilities are averaged instead of their logarithms.

1 over the mean probability hardly notices a token that the model held impossible. Perplexity is exp of the mean of −ln p: an average of the
logarithms.
"""

import math

import torch
import torch.nn.functional as F


def perplexity(logits, targets):
    p = torch.softmax(logits, dim=1)[torch.arange(len(targets)), targets]
    return 1 / p.mean().item()
