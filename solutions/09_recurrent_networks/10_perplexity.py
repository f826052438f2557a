"""Perplexity.

M  guesses, one for each token of the text      V  tokens of the vocabulary
"""

import torch
from torch import Tensor


def perplexity(logits_MV: Tensor, targets_M: Tensor) -> float:
    """exp(−(1/M) Σₘ ln pₘ), where pₘ is the probability that guess m gave to the right token."""
    # ln p is the right token's score minus the logsumexp of all: no exponential of a large number on the way.
    right_M = logits_MV[torch.arange(len(targets_M)), targets_M]
    log_p_M = right_M - torch.logsumexp(logits_MV, dim=1)
    # The mean comes first, over logarithms: that makes it a geometric mean of the 1 / p.
    return torch.exp(-log_p_M.mean()).item()
