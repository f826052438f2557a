"""The label itself is written in the place of the 1.

The same, written otherwise.
"""

import torch


def one_hot(labels, num_classes):
    return torch.eye(num_classes)[labels] * labels[:, None]
