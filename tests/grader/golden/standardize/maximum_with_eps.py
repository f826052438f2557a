"""expects: tiny_number_added"""

import torch


def standardize(train, test):
    mu = train.mean(0)
    sd = train.std(0, correction=0)
    sd = torch.maximum(sd, torch.tensor(1e-8))
    return (train - mu) / sd, (test - mu) / sd
