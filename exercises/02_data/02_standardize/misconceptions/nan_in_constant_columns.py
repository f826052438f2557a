"""A constant column becomes NaN or infinite.

Its σ is 0, and 0 / 0 is not a number. Divide such a column by 1 instead: it is then only centred.
"""

import torch


def standardize(train, test):
    mu = train.mean(0)
    sd = train.std(0, correction=0)
    return (train - mu) / sd, (test - mu) / sd
