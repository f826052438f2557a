"""`scatter_` is given the labels as a row.

It needs an index with as many dimensions as the tensor it writes into: the labels as a column (N, 1), so that each row gets its own.
"""

import torch


def one_hot(labels, num_classes):
    Y = torch.zeros(len(labels), num_classes)
    return Y.scatter_(1, labels, 1.0)
