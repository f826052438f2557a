"""expects: drawn_with_repetition"""

import torch


def data_iter(X, y, batch_size, generator):
    for start in range(0, len(X), batch_size):
        size = min(batch_size, len(X) - start)
        batch = (torch.rand(size, generator=generator) * len(X)).long()
        yield X[batch], y[batch]
