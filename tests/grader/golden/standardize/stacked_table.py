"""expects: none"""

import torch


def standardize(train, test):
    mu = train.mean(0)
    sd = train.std(0, correction=0)
    sd = torch.where(sd > 0, sd, 1.0)
    return torch.cat([(train - mu) / sd, (test - mu) / sd])
