"""Zeros and ones are swapped.

The same, written otherwise.
"""

import torch


def one_hot(labels, num_classes):
    return (labels[:, None] != torch.arange(num_classes)).float()
