"""expects: overflows"""

import math

import torch


def perplexity(logits, targets):
    probs = torch.exp(logits) / torch.exp(logits).sum(1, keepdim=True)
    return math.exp(-torch.log(probs[range(len(targets)), targets]).mean())
