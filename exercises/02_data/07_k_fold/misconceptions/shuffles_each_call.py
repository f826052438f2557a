"""The rows are shuffled anew in each call, so the folds do not fit together.

The call with i = 0 and the call with i = 1 cut the rows in different orders: some rows are validated twice, others never. All k calls have to cut in the same way. If an order by chance is wanted, shuffle
once, before the first call.
"""

import torch


def k_fold(X, y, k, i):
    order = torch.randperm(len(X))
    folds = torch.tensor_split(order, k)
    train = torch.cat(folds[:i] + folds[i + 1 :])
    return X[train], y[train], X[folds[i]], y[folds[i]]
