"""expects: returns_a_tensor"""

import torch


def perplexity(logits, targets):
    log_p = torch.log_softmax(logits, 1)[torch.arange(logits.shape[0]), targets]
    return (-log_p.mean()).exp()
