"""Samples and labels are shuffled apart.

After two shuffles, or a shuffle of only one of the two, a sample has the label of another one. The network then learns nothing, and no
error says why. Shuffle the indices once, and pick from X and y with the same ones.
"""

import torch


def data_iter(X, y, batch_size, generator):
    X = X[torch.randperm(len(X), generator=generator)]
    y = y[torch.randperm(len(y), generator=generator)]
    for start in range(0, len(X), batch_size):
        yield X[start : start + batch_size], y[start : start + batch_size]
