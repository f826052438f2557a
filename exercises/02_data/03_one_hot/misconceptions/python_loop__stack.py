"""The result is right, but a Python loop visits every label.

The same, written otherwise.
"""

import torch


def one_hot(labels, num_classes):
    return torch.stack([torch.eye(num_classes)[label] for label in labels])
