"""expects: same_order_each_epoch"""

import torch


def data_iter(X, y, batch_size, generator):
    torch.manual_seed(generator.initial_seed())
    for batch in torch.randperm(len(X)).split(batch_size):
        yield X[batch], y[batch]
