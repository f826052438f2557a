"""expects: none"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    for batch in order.split(batch_size):
        return X[batch], y[batch]
