"""expects: sign"""

import torch


def single_output_grad(x, w, b, t):
    y = torch.sigmoid(torch.dot(x, w) + b)
    d = -(y - t) * (y - y * y)
    return d * x, d


def multi_output_grad(x, W, b, t):
    y = torch.sigmoid(x.matmul(W) + b)
    d = -(y - t) * (y - y * y)
    return x.view(-1, 1) * d.view(1, -1), d
