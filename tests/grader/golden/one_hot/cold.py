"""expects: zero_and_one_swapped"""

import torch


def one_hot(labels, num_classes):
    return torch.ones(len(labels), num_classes).scatter(1, labels[:, None], 0.0)
