"""The number of classes is taken from the labels.

The same, written otherwise.
"""

import torch


def one_hot(labels, num_classes):
    classes = torch.unique(labels)
    return torch.eye(len(classes))[torch.searchsorted(classes, labels)]
