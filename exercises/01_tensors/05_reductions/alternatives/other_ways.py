"""An einsum, a softmax that changes no winner, a mean of doubles."""

import torch


def channel_means(X):
    return torch.einsum("nchw->c", X) / X[:, 0].numel()


def predictions(logits):
    return (logits - logits.amax(1, keepdim=True)).clamp(min=-1).argmax(-1)


def accuracy(logits, y):
    return torch.eq(logits.argmax(1), y).to(torch.float64).mean().item()
