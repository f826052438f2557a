"""expects: test_scaled_by_itself"""

import torch


def standardize(train, test):
    out = []
    for x in (train, test):
        mu = x.mean(0)
        sd = ((x - mu) ** 2).mean(0).sqrt()
        sd[sd == 0] = 1
        out.append((x - mu) / sd)
    return tuple(out)
