"""A probability of 0 is divided by, and nan comes out.

−1 / p_y times the slopes of softmax is the right chain, but p_y can be exactly 0 in float32. On paper the p of the slopes cancels the 1 / p: compute
p − onehot(y), which divides by nothing.
"""

import torch


def mse_grad(pred, y):
    return 2 * (pred - y) / pred.numel()


def cross_entropy_grad(logits, y):
    rows = []
    for z, label in zip(logits, y):
        p = torch.softmax(z, 0)
        jacobian = torch.diag(p) - torch.outer(p, p)
        rows.append(-jacobian[label] / p[label])
    return torch.stack(rows) / len(rows)
