"""The generator is ignored.

The same, written otherwise.
"""

import random
import torch


def data_iter(X, y, batch_size, generator):
    order = list(range(len(X)))
    random.shuffle(order)
    for start in range(0, len(X), batch_size):
        batch = order[start : start + batch_size]
        yield X[batch], y[batch]
