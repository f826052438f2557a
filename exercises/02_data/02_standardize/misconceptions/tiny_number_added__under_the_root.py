"""A tiny number is added to σ, and a constant column explodes in the test data.

The same, written otherwise.
"""

import torch


def standardize(train, test):
    mu = train.mean(0)
    sd = (train.var(0, correction=0) + 1e-10).sqrt()
    return (train - mu) / sd, (test - mu) / sd
