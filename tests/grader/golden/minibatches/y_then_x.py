"""expects: label_first"""

import torch


def data_iter(X, y, batch_size, generator):
    for rows in torch.randperm(len(X), generator=generator).split(batch_size):
        yield y[rows], X[rows]
