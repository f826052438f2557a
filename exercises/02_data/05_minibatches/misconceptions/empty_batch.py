"""An empty batch comes at the end.

Where the batches come out even, the range must end at N, not beyond it. The mean of an empty batch is NaN.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    for start in range(0, len(X) + 1, batch_size):
        batch = order[start : start + batch_size]
        yield X[batch], y[batch]
