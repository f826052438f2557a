"""The number of classes is taken from the labels.

The same, written otherwise.
"""

import torch


def one_hot(labels, num_classes):
    return (labels[:, None] == labels.unique()).float()
