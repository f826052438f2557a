"""expects: logits_for_probabilities"""

import torch


def perplexity(logits, targets):
    picked = torch.stack([logits[i, t] for i, t in enumerate(targets)])
    return torch.exp(-torch.log(picked).mean()).item()
