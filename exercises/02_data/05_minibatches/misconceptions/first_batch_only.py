"""Only the first batch comes.

`return` ends the function, and so does a `yield` that stands behind the loop or in no loop at all: one value, and then no more. `yield`
belongs into the loop, once for every batch.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    for start in range(0, len(X), batch_size):
        batch = order[start : start + batch_size]
        yield X[batch], y[batch]
        return
