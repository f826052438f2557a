"""The logits are used as if they were probabilities.

Predicted minus true means probabilities: send the logits through softmax first.
"""

import torch


def mse_grad(pred, y):
    return 2 * (pred - y) / pred.numel()


def cross_entropy_grad(logits, y):
    return (logits - torch.eye(logits.shape[1])[y]) / len(y)
