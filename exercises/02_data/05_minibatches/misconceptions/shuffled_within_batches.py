"""The samples are shuffled within each batch only.

Every epoch then has the same batches, from the same pieces of X. Shuffle all samples, then cut.
"""

import torch


def data_iter(X, y, batch_size, generator):
    for start in range(0, len(X), batch_size):
        X_b, y_b = X[start : start + batch_size], y[start : start + batch_size]
        order = torch.randperm(len(X_b), generator=generator)
        yield X_b[order], y_b[order]
