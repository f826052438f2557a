"""expects: hardly_shuffled"""

import torch


def data_iter(X, y, batch_size, generator):
    cut = torch.randint(len(X), (1,), generator=generator).item()
    order = [*range(cut, len(X)), *range(cut)][::-1]
    for start in range(0, len(X), batch_size):
        yield X[order[start : start + batch_size]], y[order[start : start + batch_size]]
