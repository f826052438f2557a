"""Shuffled by numpy, seeded from the generator."""

import numpy as np
import torch


def data_iter(X, y, batch_size, generator):
    rng = np.random.default_rng(int(torch.randint(2**60, (1,), generator=generator)))
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch_size):
        batch = torch.from_numpy(order[start : start + batch_size])
        yield X[batch], y[batch]
