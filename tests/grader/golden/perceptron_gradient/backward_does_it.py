"""expects: forbidden"""

import torch


def single_output_grad(x, w, b, t):
    y = torch.sigmoid(torch.dot(x, w) + b)
    d = (y - t) * (y - y * y)
    return d * x, d


def multi_output_grad(x, W, b, t):
    W, b = W.clone().requires_grad_(), b.clone().requires_grad_()
    ((torch.sigmoid(x @ W + b) - t) ** 2).sum().div(2).backward()
    return W.grad, b.grad
