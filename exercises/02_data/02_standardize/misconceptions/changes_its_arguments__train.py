"""The tables that were given are changed.

The same, written otherwise.
"""

import torch


def standardize(train, test):
    mu = train.mean(0)
    sd = train.std(0, correction=0)
    sd = torch.where(sd > 0, sd, 1.0)
    train.sub_(mu).div_(sd)
    return train, (test - mu) / sd
