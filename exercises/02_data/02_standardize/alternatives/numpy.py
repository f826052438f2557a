"""Through numpy, whose std is the biased one."""

import numpy as np
import torch


def standardize(train, test):
    x = train.numpy()
    mu, sd = x.mean(axis=0), x.std(axis=0)
    sd = np.where(sd == 0, np.float32(1), sd)
    return tuple(torch.from_numpy((t.numpy() - mu) / sd) for t in (train, test))
