"""The order is the same in every epoch.

The same, written otherwise.
"""

import random
import torch


def data_iter(X, y, batch_size, generator):
    order = list(range(len(X)))
    random.Random(generator.initial_seed()).shuffle(order)
    for start in range(0, len(X), batch_size):
        batch = order[start : start + batch_size]
        yield X[batch], y[batch]
