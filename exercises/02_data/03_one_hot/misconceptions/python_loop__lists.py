"""The result is right, but a Python loop visits every label.

The same, written otherwise.
"""

import torch


def one_hot(labels, num_classes):
    return torch.tensor([[1.0 if k == label else 0.0 for k in range(num_classes)] for label in labels.tolist()])
