"""Column by column."""

import torch


def standardize(train, test):
    new_train, new_test = train.clone(), test.clone()
    for d in range(train.shape[1]):
        column = train[:, d]
        mu = column.mean()
        sd = torch.sqrt(torch.mean((column - mu) ** 2))
        new_train[:, d] = column - mu if sd == 0 else (column - mu) / sd
        new_test[:, d] = test[:, d] - mu if sd == 0 else (test[:, d] - mu) / sd
    return new_train, new_test
