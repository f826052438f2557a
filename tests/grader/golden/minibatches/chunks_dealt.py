"""expects: only_batches_shuffled"""

import torch


def data_iter(X, y, batch_size, generator):
    pieces = list(zip(X.split(batch_size), y.split(batch_size)))
    for i in torch.randperm(len(pieces), generator=generator):
        yield pieces[i]
