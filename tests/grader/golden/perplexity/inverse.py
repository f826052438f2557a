"""expects: sign_wrong"""

import torch


def perplexity(logits, targets):
    log_p = torch.log_softmax(logits, 1)[range(len(targets)), targets]
    return float(log_p.mean().exp())
