"""Through numpy."""

import numpy as np
import torch


def channel_means(X):
    return torch.from_numpy(X.numpy().mean(axis=(0, 2, 3)))


def predictions(logits):
    return torch.from_numpy(np.argmax(logits.numpy(), axis=1))


def accuracy(logits, y):
    return np.mean(predictions(logits).numpy() == y.numpy())
