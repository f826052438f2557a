"""A column that is constant in the training data is set to 0 in the test data as well.

It may change there, and then x − μ says by how much. Such a column is only centred: divided by 1.
"""

import torch


def standardize(train, test):
    mu = train.mean(0)
    sd = train.std(0, correction=0)

    def scale(x):
        return torch.where(sd > 0, (x - mu) / sd, 0.0)

    return scale(train), scale(test)
