"""expects: nan_in_constant_columns"""

import torch


def standardize(train, test):
    mu = train.mean(0)
    sd = (train - mu).pow(2).mean(0).sqrt()
    return (train - mu) / sd, (test - mu) / sd
