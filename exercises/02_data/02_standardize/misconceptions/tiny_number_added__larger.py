"""A tiny number is added to σ, and a constant column explodes in the test data.

The same, written otherwise.
"""

import torch


def standardize(train, test):
    mu = train.mean(0)
    sd = train.std(0, correction=0)
    sd = sd + 1e-6
    return (train - mu) / sd, (test - mu) / sd
