"""The short last batch is filled up with samples that have come before.

They then count twice in this epoch. A slice that reaches beyond the end is shorter, and that is what is wanted.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    for start in range(0, len(X), batch_size):
        batch = order[[i % len(X) for i in range(start, start + batch_size)]]
        yield X[batch], y[batch]
