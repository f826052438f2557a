"""All batches are made before the first is used.

A list of all batches holds a second copy of the data, and the first step has to wait for the last batch. With `yield` in the loop each
batch is made when it is asked for.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    return [(X[batch], y[batch]) for batch in order.split(batch_size)]
