"""It divides by the variance, not by its root.

The same, written otherwise.
"""

import torch


def standardize(train, test):
    mu = train.mean(0)
    sd = train.var(0, correction=0)
    return (train - mu) / sd, (test - mu) / sd
