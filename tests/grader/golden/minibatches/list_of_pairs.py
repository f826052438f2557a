"""expects: not_lazy"""

import torch


def data_iter(X, y, batch_size, generator):
    out = []
    for batch in torch.randperm(len(X), generator=generator).split(batch_size):
        out += [(X[batch], y[batch])]
    return out
