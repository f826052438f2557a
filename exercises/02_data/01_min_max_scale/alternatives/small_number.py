"""A small number added to the range."""

import torch


def min_max_scale(X):
    X = X - X.amin(0, keepdim=True)
    return X / (X.amax(0, keepdim=True) + 1e-9)
