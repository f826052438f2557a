"""The order is the same in every epoch.

A seed is set inside the function, so each epoch starts the chance afresh. The caller sets the seed, once; the generator then moves on by
itself.
"""

import torch


def data_iter(X, y, batch_size, generator):
    generator.manual_seed(0)
    order = torch.randperm(len(X), generator=generator)
    for start in range(0, len(X), batch_size):
        batch = order[start : start + batch_size]
        yield X[batch], y[batch]
