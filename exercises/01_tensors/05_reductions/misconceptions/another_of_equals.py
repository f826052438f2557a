"""Of equal scores another one wins than the first.

Where several classes share the largest score the prediction is the first of them. A sort, or a comparison with ≥ from left to right, may
end with another one.
"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.shape[1] - 1 - logits.flip(1).argmax(dim=1)


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
