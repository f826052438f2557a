"""The tables that were given are changed.

`-=`, `/=` and names that end in an underscore write into a tensor, and these belong to the caller. Moreover the mean of a changed table is
no longer the mean of the old one. Compute new tensors.
"""

import torch


def standardize(train, test):
    mu = train.mean(0)
    sd = train.std(0, correction=0)
    sd = torch.where(sd > 0, sd, 1.0)
    train -= mu
    train /= sd
    test -= mu
    test /= sd
    return train, test
