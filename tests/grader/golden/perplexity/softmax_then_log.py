"""expects: overflows"""

import torch
import torch.nn.functional as F


def perplexity(logits, targets):
    return torch.exp(F.nll_loss(F.softmax(logits, -1).log(), targets)).item()
