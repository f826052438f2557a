"""expects: likeliest_for_right"""

import torch


def perplexity(logits, targets):
    p, _ = torch.softmax(logits, 1).max(1)
    return torch.exp(-p.log().mean()).item()
