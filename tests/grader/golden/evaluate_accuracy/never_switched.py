"""expects: eval_mode_forgotten

no_grad taken for evaluation mode.
"""

import torch


@torch.no_grad()
def evaluate_accuracy(net, data_iter):
    results = [(net(X).argmax(1) == y) for X, y in data_iter]
    return torch.cat(results).float().mean().item()
