"""Large logits overflow, and nan comes out.

e¹⁰⁰⁰ is inf in float32, and inf / inf is nan. Subtract the largest logit of each row before the powers, as your own `softmax` does, and import it.
"""

import torch


def mse_grad(pred, y):
    return 2 * (pred - y) / pred.numel()


def cross_entropy_grad(logits, y):
    powers = torch.exp(logits)
    p = powers / powers.sum(1, keepdim=True)
    p[torch.arange(len(y)), y] -= 1
    return p / len(y)
