"""The places that max finds."""

import torch


def channel_means(X):
    return X.mean(3).mean(2).mean(0)


def predictions(logits):
    return logits.max(1).indices


def accuracy(logits, y):
    return (logits.max(1)[1] == y).float().mean().item()
