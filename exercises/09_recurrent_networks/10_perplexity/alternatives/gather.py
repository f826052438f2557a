"""log_softmax, gather, exp of a tensor in double precision."""

import torch


def perplexity(logits, targets):
    log_p = torch.log_softmax(logits.double(), dim=-1).gather(1, targets.unsqueeze(1))
    return float(torch.exp(-log_p.mean()))
