"""expects: none"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    for i in order:
        yield X[i], y[i]
