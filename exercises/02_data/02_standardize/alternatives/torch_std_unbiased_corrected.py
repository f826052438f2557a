"""The unbiased one, put right."""

import torch


def standardize(train, test):
    n = len(train)
    if n == 1:
        return torch.zeros_like(train), test - train
    mu, sd = train.mean(0), train.std(0) * ((n - 1) / n) ** 0.5
    sd = torch.where(sd == 0, 1.0, sd)
    return (train - mu) / sd, (test - mu) / sd
