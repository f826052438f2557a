"""expects: loss_returned"""

import torch


def perplexity(logits, targets):
    m = len(targets)
    return float(sum(torch.logsumexp(logits[i], 0) - logits[i, targets[i]] for i in range(m)) / m)
