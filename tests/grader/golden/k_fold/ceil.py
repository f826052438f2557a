"""expects: rounded_up
"""

import math

import torch


def k_fold(X, y, k, i):
    fold = torch.arange(len(X)) // math.ceil(len(X) / k)
    return X[fold != i], y[fold != i], X[fold == i], y[fold == i]
