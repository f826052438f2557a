import torch
from torch.nn.functional import softplus

mse = lambda pred, y: (pred - y).square().mean()
mae = lambda pred, y: (pred - y).abs().mean()


def binary_cross_entropy(logits, y):
    return torch.where(y > 0.5, softplus(-logits), softplus(logits)).mean()


class CrossEntropy:
    def __call__(self, logits, y):
        log_p = logits.log_softmax(1)
        return -sum(log_p[n, label] for n, label in enumerate(y.tolist())) / len(log_p)


cross_entropy = CrossEntropy()
