"""The same mistake: last number kept."""

import torch


def numerical_gradient(f, x, eps=1e-4):
    gradient = torch.zeros_like(x)
    flat, last = x.view(-1), None
    for i in range(x.numel()):
        if last is not None:
            flat[i - 1] = last
        last = flat[i].item()
        flat[i] = last + eps
        up = float(f(x))
        flat[i] = last - eps
        gradient.view(-1)[i] = (up - float(f(x))) / (2 * eps)
    return gradient
