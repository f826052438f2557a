"""expects: forbidden"""

import torch


def single_output_grad(x, w, b, t):
    w, b = w.clone().requires_grad_(), b.clone().requires_grad_()
    return torch.autograd.grad((torch.sigmoid(x @ w + b) - t) ** 2 / 2, (w, b))


def multi_output_grad(x, W, b, t):
    y = torch.sigmoid(x.matmul(W) + b)
    d = (y - t) * (y - y * y)
    return x.view(-1, 1) * d.view(1, -1), d
