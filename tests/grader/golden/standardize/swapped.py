"""expects: results_swapped"""

import torch


def standardize(train, test):
    z = []
    for x in (test, train):
        sd = train.std(0, unbiased=False)
        z.append((x - train.mean(0)) / torch.where(sd == 0, 1.0, sd))
    return z
