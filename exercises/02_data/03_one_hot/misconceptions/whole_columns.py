"""Whole columns are set to 1.

`Y[:, labels] = 1` means: in every row, all these columns. Row n shall get a 1 in column labels[n] only; the rows have to be named as well,
one for each label.
"""

import torch


def one_hot(labels, num_classes):
    Y = torch.zeros(len(labels), num_classes)
    Y[:, labels] = 1
    return Y
