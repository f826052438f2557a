"""expects: exp_of_the_sum"""

import torch


def perplexity(logits, targets):
    log_p = torch.log_softmax(logits, 1)[range(len(targets)), targets]
    return torch.exp(-log_p.sum()).item()
