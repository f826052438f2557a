"""expects: softmax_jacobian_sign"""

import torch
from torch.nn.functional import softmax


def mse_grad(pred, y):
    return (2 / pred.numel()) * (pred - y)


def cross_entropy_grad(logits, y):
    out = []
    for z, c in zip(logits, y):
        p = softmax(z, 0)
        out.append(torch.tensor([p[j] - 1 if j == c else -p[j] for j in range(len(z))]))
    return torch.stack(out) / len(out)
