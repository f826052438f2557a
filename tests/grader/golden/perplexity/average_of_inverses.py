"""expects: mean_of_exps"""

import torch


def perplexity(logits, targets):
    log_p = torch.log_softmax(logits, 1).gather(1, targets[:, None]).squeeze(1)
    return sum((-l).exp() for l in log_p).item() / len(log_p)
