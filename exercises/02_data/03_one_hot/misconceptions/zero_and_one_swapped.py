"""Zeros and ones are swapped.

The class itself gets the 1, all others the 0.
"""

import torch


def one_hot(labels, num_classes):
    return 1 - torch.eye(num_classes)[labels]
