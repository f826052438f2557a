"""expects: last_batch_only"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    for batch in torch.split(order, batch_size):
        X_b, y_b = X[batch], y[batch]
    yield X_b, y_b
