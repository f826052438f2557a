"""The standard deviation is the unbiased one: divided by n − 1.

That is what `torch.std` does unless it is told otherwise. It is slightly too large here, and for a single row it is NaN. This course
divides by n: pass `correction=0`, or take the mean of the squared distances.
"""

import torch


def standardize(train, test):
    mu = train.mean(0)
    sd = train.std(0)
    sd = torch.where(sd > 0, sd, 1.0)
    return (train - mu) / sd, (test - mu) / sd
